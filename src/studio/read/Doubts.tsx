import { memo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Doubt, Reading } from '../reader/Reading.ts';
import { useNaming, useStudioParts } from '../useStudio.ts';
import { answeredDoubt } from './answeredDoubt.ts';
import { contextOf } from './contextOf.ts';
import { paragraphId } from './ParagraphRow.tsx';
import { partnerWords } from './ProposalCard.tsx';
import type { Proposal } from './proposals.ts';
import { doubtKey } from './readingStore.ts';

interface DoubtsProps {
  readonly paragraphs: readonly string[];
  readonly reading: Reading;
  readonly onPut: (proposal: Proposal) => void;
  /** The last question has been answered: the focus goes on to what is proposed. */
  readonly onAnswered: () => void;
  /** A paragraph is asked for. */
  readonly onShow: (paragraph: number) => void;
}

/** What may be read in several ways, as questions. The answer becomes a proposal like the others. */
export const Doubts = memo(function Doubts({ paragraphs, reading, onPut, onAnswered, onShow }: DoubtsProps) {
  const { readings, t, locale } = useStudioParts();
  const draft = useNaming();
  const answered = useStore(readings, (state) => state.answered);
  const section = useRef<HTMLElement>(null);
  const open = reading.doubtful.filter((doubt) => !answered.includes(doubtKey(doubt)));
  if (open.length === 0) return null;
  const answer = (doubt: Doubt, candidate: string) => {
    const { ownerDocument } = section.current ?? {};
    // Its button is gone with the question: the focus goes on to what is asked next.
    requestAnimationFrame(() => {
      const next = ownerDocument?.querySelector<HTMLElement>('.doubts button');
      if (next) next.focus();
      else onAnswered();
    });
    const { proposals, answer: keepAnswer } = readings.getState();
    keepAnswer(doubt);
    if (candidate === WORD) return;
    const proposal = answeredDoubt(doubt, candidate, paragraphs[doubt.paragraph - 1] ?? '', reading, proposals);
    const known = proposals.find(({ id }) => id === proposal.id);
    if (!known || known.state === 'rejected') onPut(known ? { ...known, state: 'open' } : proposal);
  };
  const wordsFor = (candidate: string, { about, candidates }: Doubt): string => {
    const name = partnerWords(candidates[0] ?? '', draft, reading, locale);
    if (about === 'part') return candidate === WORD ? t('read.byTheWay', { name }) : t('read.isPartner', { name });
    return candidate === WORD ? t('read.justAWord') : partnerWords(candidate, draft, reading, locale);
  };
  return (
    <section className="doubts" aria-label={t('read.doubts.heading')} ref={section}>
      {(['meaning', 'part'] as const).map((about) => {
        const own = open.filter((doubt) => doubt.about === about);
        return (
          own.length > 0 && (
            <div key={about}>
              <h3>{t(`read.doubts.${about}`)}</h3>
              <ul>
                {own.map((doubt) => {
                  const [before, after] = contextOf(paragraphs[doubt.paragraph - 1] ?? '', doubt);
                  return (
                    <li key={doubtKey(doubt)}>
                      <p id={`doubt-${doubtId(doubt)}`}>{t('read.doubt', { text: doubt.text, number: doubt.paragraph })}</p>
                      <blockquote dir="auto" id={`context-${doubtId(doubt)}`}>
                        {before}
                        <mark>{doubt.text}</mark>
                        {after}
                      </blockquote>
                      <div
                        className="row"
                        role="group"
                        aria-labelledby={`doubt-${doubtId(doubt)}`}
                        aria-describedby={`context-${doubtId(doubt)}`}
                      >
                        {doubt.candidates.map((candidate) => (
                          <button key={candidate} type="button" onClick={() => answer(doubt, candidate)}>
                            {wordsFor(candidate, doubt)}
                          </button>
                        ))}
                        {!doubt.candidates.includes(WORD) && (
                          <button type="button" onClick={() => answer(doubt, WORD)}>
                            {t('read.neither')}
                          </button>
                        )}
                        <a
                          href={`#${paragraphId(doubt.paragraph)}`}
                          onClick={(event) => {
                            event.preventDefault();
                            onShow(doubt.paragraph);
                          }}
                        >
                          {t('read.toParagraph', { number: doubt.paragraph })}
                        </a>
                      </div>
                    </li>
                  );
                })}
              </ul>
            </div>
          )
        );
      })}
    </section>
  );
});

/** How the question about a doubt is told from others in the page: its element is `doubt-<id>`. */
export function doubtId({ paragraph, start }: Doubt): string {
  return `${paragraph}-${start}`;
}

/** How a reading says that something is no partner at all. */
const WORD = 'word';
