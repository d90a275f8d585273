import type { Engagement } from '../dataset/Dataset.ts';
import type { PartnerFacts } from '../views/partnerFacts.ts';
import { Citations } from './Citations.tsx';
import { Day } from './Day.tsx';
import { Swatch } from './Swatch.tsx';
import { useAtlas } from './useAtlas.ts';

/** Many engagements in little room, the latest first: when, what, and where it is said. */
export function EngagementList({ facts: { partner, engagements } }: { readonly facts: PartnerFacts }) {
  const { data, locale } = useAtlas();
  const { outcomes } = data.dataset;
  const latestFirst = engagements.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
  return (
    <ul className="engagements">
      {latestFirst.map((engagement) => {
        const { id, outcome, date, dates, counterpart, note, sources } = engagement;
        const rank = outcomes.findIndex((candidate) => candidate.id === outcome) + 1;
        return (
          <li key={id}>
            <Swatch status={outcome} rank={rank} shape={partner.kind === 'country' ? 'country' : 'seat'} />
            <div>
              {(date ?? dates) !== undefined && (
                <p>
                  <strong>{date === undefined ? dates && <Day {...dates} /> : <Day start={date} />}</strong>
                </p>
              )}
              <p>{(note ?? outcomes[rank - 1]?.name)?.[locale]}</p>
              {counterpart && <p>{counterpart[locale]}</p>}
              <Citations citations={sources} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** What an engagement is sorted by; without a date of its own it comes last. */
function dayOf({ date, dates }: Engagement): string {
  return date ?? dates?.start ?? '';
}
