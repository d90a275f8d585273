import { Fragment, memo } from 'react';
import type { MouseEvent } from 'react';
import { formatNumber } from '../i18n/format.ts';
import { direction } from '../i18n/locale.ts';
import { useAtlasState } from '../state/useAtlasState.ts';
import { idsInOrder } from '../views/AtlasData.ts';
import type { AtlasView } from '../views/atlasView.ts';
import { listGroups } from '../views/listGroups.ts';
import type { ListGroup } from '../views/listGroups.ts';
import { partnerFacts } from '../views/partnerFacts.ts';
import type { PartnerFacts } from '../views/partnerFacts.ts';
import { daysKey, partnerSummary } from '../views/partnerSummary.ts';
import { matches, searchEntry } from '../views/search.ts';
import { CitationLine } from './Citations.tsx';
import { Day } from './Day.tsx';
import { Swatch } from './Swatch.tsx';
import { useAtlas, useAtlasView } from './useAtlas.ts';

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
      {groups.length === 0 && <NothingFound />}
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

/** Says so, and tells a country that is on the map from a word that is no name at all. */
function NothingFound() {
  const { data, store, t, locale, nameOf } = useAtlas();
  const query = useAtlasState(store, ({ filter }) => filter.query.trim());
  const partners = new Set(data.dataset.partners.map(({ id }) => id));
  const others = query === '' ? [] : idsInOrder(data, locale).filter((id) => !partners.has(id));
  const found = others.filter((id) => matches(searchEntry([data.names.en[id] ?? '', data.names.ar[id] ?? '', id]), query));
  return (
    <div className="nothing">
      <p>{query === '' ? t('list.empty') : t('list.emptyQuery', { query })}</p>
      {found.slice(0, 3).map((id) => (
        <p key={id}>{t('list.notPartner', { name: nameOf(id) })}</p>
      ))}
    </div>
  );
}
