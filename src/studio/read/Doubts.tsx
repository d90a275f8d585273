import { useStore } from 'zustand';
import type { Doubt, Reading } from '../reader/Reading.ts';
import { useStudio, useStudioParts } from '../useStudio.ts';
import { partnerWords } from './ProposalCard.tsx';
import type { Proposal } from './proposals.ts';
import { doubtKey } from './readingStore.ts';

interface DoubtsProps {
  readonly reading: Reading;
  readonly proposals: readonly Proposal[];
  onPut(proposal: Proposal): void;
}

/** What may be read in several ways, as questions. The answer becomes a proposal like the others. */
export function Doubts({ reading, proposals, onPut }: DoubtsProps) {
  const { draft, t, locale } = useStudio();
  const { answered, answer: keepAnswer } = useStore(useStudioParts().readings);
  const open = reading.doubtful.filter((doubt) => !answered.includes(doubtKey(doubt)));
  if (open.length === 0) return null;
  const answer = (doubt: Doubt, candidate: string) => {
    keepAnswer(doubt);
    if (candidate === WORD) return;
    const outcome = proposals.find(({ paragraph }) => paragraph === doubt.paragraph)?.outcome ?? 'meeting';
    const id = `${doubt.paragraph}-${candidate}-${outcome}`;
    const rest = { date: '', topics: [], paragraph: doubt.paragraph, state: 'open' } as const;
    onPut({ id, partner: candidate, outcome, ...rest });
  };
  return (
    <section className="doubts" aria-label={t('read.doubts')}>
      <h3>{t('read.doubts')}</h3>
      <ul>
        {open.map((doubt) => (
          <li key={doubtKey(doubt)}>
            <p>{t('read.doubt', { text: doubt.text, number: doubt.paragraph })}</p>
            <div className="row">
              {doubt.candidates.map((candidate) => (
                <button key={candidate} type="button" onClick={() => answer(doubt, candidate)}>
                  {candidate === WORD ? t('read.justAWord') : partnerWords(candidate, draft, reading, locale)}
                </button>
              ))}
              {!doubt.candidates.includes(WORD) && (
                <button type="button" onClick={() => answer(doubt, WORD)}>
                  {t('read.neither')}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How a reading says that something is no partner at all. */
const WORD = 'word';
