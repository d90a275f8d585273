import { memo } from 'react';
import type { ReactNode } from 'react';
import type { Engagement, Partner } from '../dataset/Dataset.ts';
import { formatNumber } from '../i18n/format.ts';
import { otherLocale } from '../i18n/locale.ts';
import type { AtlasView } from '../views/atlasView.ts';
import { citationsOf } from '../views/citations.ts';
import { partnerFacts } from '../views/partnerFacts.ts';
import { CitedSources } from './CitedSources.tsx';
import { EngagementList } from './EngagementList.tsx';
import { Day } from './Day.tsx';
import { Swatch } from './Swatch.tsx';
import { useAtlas } from './useAtlas.ts';

interface CardProps {
  readonly id: string;
  readonly view: AtlasView;
}

/** All that is known about a country or an organisation, or that nothing is. */
export function PartnerCard({ id, view }: CardProps) {
  return (
    <>
      <CardNames id={id} />
      <CardBody id={id} view={view} />
    </>
  );
}

/** What a card says below the names. Remembered: while another name is shown over it, nothing in it is worked out anew. */
export const CardBody = memo(function CardBody({ id, view }: CardProps) {
  const { data, t, locale } = useAtlas();
  const { host, measure, outcomes } = data.dataset;
  const facts = partnerFacts(data).get(id);
  const mark = view.marks.get(id);
  if (!facts) {
    if (id !== host?.country) return <NotNamedCard view={view} />;
    return (
      <>
        <Status status="host">{t('status.host')}</Status>
        <p>{t('panel.host', { place: host.place[locale] })}</p>
      </>
    );
  }
  return (
    <>
      {mark?.muted && <p className="outside">{t('panel.muted')}</p>}
      <Whereabouts partner={facts.partner} />
      {measure ? (
        <>
          <Numbers total={facts.engagements.length} left={mark?.number ?? 0} />
          <EngagementList facts={facts} />
        </>
      ) : (
        facts.engagements.map((engagement) => (
          <section key={engagement.id}>
            <p className="status">
              <Swatch
                status={engagement.outcome}
                rank={outcomes.findIndex(({ id: outcome }) => outcome === engagement.outcome) + 1}
                shape={facts.partner.kind === 'country' ? 'country' : 'seat'}
              />{' '}
              <strong>{outcomes.find(({ id: outcome }) => outcome === engagement.outcome)?.name[locale]}</strong>
            </p>
            <EngagementFacts engagement={engagement} />
          </section>
        ))
      )}
      <CitedSources citations={citationsOf(facts.engagements)} />
    </>
  );
});

interface CardNamesProps {
  /** Empty: a card of nobody yet, with no name. */
  readonly id: string;
  /** Whether the address's hash leads to the names themselves: where several places share a card. */
  readonly target?: boolean;
}

/** What a place is called, in the page's language and in the other. */
export function CardNames({ id, target = false }: CardNamesProps) {
  const { data, locale, nameOf } = useAtlas();
  const other = otherLocale[locale];
  return (
    <>
      <h2 tabIndex={-1} id={target ? id : undefined}>
        {nameOf(id)}
      </h2>
      <p className="other-name" lang={other}>
        <bdi>{data.names[other][id]}</bdi>
      </p>
    </>
  );
}

/** What a card says of a place that no source names: the same whatever its name. */
export function NotNamedCard({ view }: Pick<CardProps, 'view'>) {
  const { t } = useAtlas();
  return (
    <>
      <Status status="none">{t(view.colouring === 'number' ? 'status.noData' : 'status.none')}</Status>
      <p>{t('panel.notNamed')}</p>
    </>
  );
}

function Status({ status, children }: { readonly status: string; readonly children: ReactNode }) {
  return (
    <p className="status">
      <Swatch status={status} /> {children}
    </p>
  );
}

/** The region of a country, the seat of an organisation. */
function Whereabouts({ partner }: { readonly partner: Partner }) {
  const { data, t, locale, nameOf } = useAtlas();
  const region = data.dataset.regions.find(({ id }) => id === partner.region);
  return (
    <dl className="facts">
      {region && <Fact term={t('panel.region')}>{region.name[locale]}</Fact>}
      {partner.kind === 'organisation' && (
        <Fact term={t('panel.seat')}>
          {t('event.place', { place: partner.seat.place[locale], country: nameOf(partner.seat.country) })}
        </Fact>
      )}
    </dl>
  );
}

/** How many engagements there are, and how many of them the filter leaves. */
function Numbers({ total, left }: { readonly total: number; readonly left: number }) {
  const { t, locale, measureName } = useAtlas();
  const all = formatNumber(locale, total);
  return (
    <dl className="facts">
      <Fact term={measureName}>
        <strong>{formatNumber(locale, left)}</strong> {left !== total && t('figures.ofAll', { total: all })}
      </Fact>
    </dl>
  );
}

function EngagementFacts({ engagement }: { readonly engagement: Engagement }) {
  const { data, t, locale } = useAtlas();
  const { dates: event, topics } = data.dataset;
  const { counterpart, date, dates, note } = engagement;
  const own = topics.filter(({ id }) => engagement.topics.includes(id));
  return (
    <dl className="facts">
      {counterpart && <Fact term={t('panel.counterpart')}>{counterpart[locale]}</Fact>}
      <Fact term={t('panel.date')}>
        {date !== undefined ? (
          <Day start={date} />
        ) : dates ? (
          <Day {...dates} />
        ) : (
          <>
            <Day {...event} /> {t('panel.eventDates')}
          </>
        )}
      </Fact>
      {own.length > 0 && (
        <Fact term={t('panel.topics')}>
          <ul className="topics">
            {own.map(({ id, name }) => (
              <li key={id}>{name[locale]}</li>
            ))}
          </ul>
        </Fact>
      )}
      {note && <Fact term={t('panel.note')}>{note[locale]}</Fact>}
    </dl>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
