import { Fragment, memo } from 'react';
import type { MouseEvent } from 'react';
import { formatNumber } from '../i18n/format.ts';
import { direction } from '../i18n/locale.ts';
import { useAtlasState } from '../state/useAtlasState.ts';
import type { AtlasView } from '../views/atlasView.ts';
import { listGroups } from '../views/listGroups.ts';
import type { ListGroup } from '../views/listGroups.ts';
import { nothingFound } from '../views/nothingFound.ts';
import { partnerFacts } from '../views/partnerFacts.ts';
import type { PartnerFacts } from '../views/partnerFacts.ts';
import { daysKey, partnerSummary } from '../views/partnerSummary.ts';
import { CitationLine } from './Citations.tsx';
import { Day } from './Day.tsx';
import { Swatch } from './Swatch.tsx';
import { useAtlas, useAtlasView, useWorldview } from './useAtlas.ts';

/** Every partner that the filter leaves, by region: the map in words. */
export function PartnerList() {
  return <Groups view={useAtlasView()} />;
}

/** Once for each view, though the filter is asked for before its view is shown. */
const Groups = memo(function Groups({ view }: { readonly view: AtlasView }) {
  const { data, t, locale } = useAtlas();
  const byNumber = view.colouring === 'number';
  const groups = listGroups(data, view, locale);
  const facts = partnerFacts(data);
  const nameOfGroup = (id: ListGroup['id']) => {
    if (id === 'organisations') return t('list.organisations');
    if (id === 'other') return t('list.otherRegions');
    return data.dataset.regions.find((region) => region.id === id.region)?.name[locale] ?? id.region;
  };
  return (
    <>
      <h2>{t('list.heading')}</h2>
      {data.dataset.reported.length > 0 && <p className="apart">{t('figures.apart')}</p>}
      {groups.length === 0 && <NothingFound view={view} />}
      {groups.map(({ id, partners }) => {
        const name = nameOfGroup(id);
        return (
          <section className="group" key={typeof id === 'string' ? `:${id}` : id.region}>
            <h3>
              <bdi>{name}</bdi> <small className="count">{formatNumber(locale, partners.length)}</small>
            </h3>
            <ul>
              {partners.map((partner) => {
                const own = facts.get(partner);
                const { rank, number, step } = view.marks.get(partner) ?? {};
                return own && <Entry key={partner} facts={own} rank={rank} {...(byNumber && { number, step })} />;
              })}
            </ul>
          </section>
        );
      })}
    </>
  );
});

interface EntryProps {
  readonly facts: PartnerFacts;
  readonly rank: number | undefined;
  /** Where the map shows numbers: the partner's own, and its step of the scale. */
  readonly number?: number | undefined;
  readonly step?: number | undefined;
}

/** Most of a view's entries stood in the one before it, and stay as they are. */
const Entry = memo(function Entry({ facts, rank, number, step }: EntryProps) {
  const { data, t, locale, nameOf, measureName, open, store } = useAtlas();
  const { partner } = facts;
  const { counterparts, days, citations } = partnerSummary(facts);
  const selected = useAtlasState(store, (state) => state.selected === partner.id);
  const outcome = data.dataset.outcomes[(rank ?? 1) - 1];
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(partner.id);
  };
  return (
    <li className="entry" data-partner={partner.id} data-rank={rank}>
      <a href={`#${partner.id}`} aria-current={selected ? 'true' : undefined} onClick={onClick}>
        <Swatch
          status={outcome?.id ?? ''}
          rank={rank}
          step={step}
          shape={partner.kind === 'country' ? 'country' : 'seat'}
        />
        <bdi>{nameOf(partner.id)}</bdi>
      </a>
      <p>
        <strong className="outcome">
          {number === undefined
            ? outcome?.name[locale]
            : t('number.of', { name: measureName, number: formatNumber(locale, number) })}
        </strong>
        {counterparts.map((counterpart) => (
          <Fragment key={`${counterpart.en}\n${counterpart.ar}`}>
            {' · '}
            <bdi dir={direction[locale]}>{counterpart[locale]}</bdi>
          </Fragment>
        ))}
        {days.map((day) => (
          <span key={daysKey(day)}>
            {' · '}
            <Day {...day} />
          </span>
        ))}
      </p>
      <p className="cites">
        <CitationLine citations={citations} />
      </p>
    </li>
  );
});

/** How many names are told of what was asked for. */
const FEW = 3;

/** Says so, and what is known of the name that was asked for. */
function NothingFound({ view }: { readonly view: AtlasView }) {
  const { data, viewOf, t, locale, nameOf } = useAtlas();
  const { unknown, outside, host, notNamed } = nothingFound(data, view, viewOf, locale, useWorldview());
  return (
    <div className="nothing">
      <p>{unknown === undefined ? t('list.empty') : t('list.emptyQuery', { query: unknown })}</p>
      {outside.slice(0, FEW).map((id) => (
        <p key={id}>{t('list.outside', { name: nameOf(id) })}</p>
      ))}
      {host !== undefined && <p>{t('list.host', { name: nameOf(host) })}</p>}
      {notNamed.slice(0, FEW).map((id) => (
        <p key={id}>{t('list.notPartner', { name: nameOf(id) })}</p>
      ))}
    </div>
  );
}
