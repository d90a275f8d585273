import { useCallback, useImperativeHandle, useMemo } from 'react';
import type { Ref } from 'react';
import { groupBy } from '../reader/groupBy.ts';
import type { Reading } from '../reader/Reading.ts';
import { useStudioParts } from '../useStudio.ts';
import { DistantParagraphs } from './DistantParagraphs.tsx';
import { marksByParagraph } from './markedParagraph.ts';
import { paragraphId, ParagraphRow } from './ParagraphRow.tsx';
import type { Proposal } from './proposals.ts';
import { useDrawnGroups } from './useDrawnGroups.ts';

export interface ParagraphsHandle {
  /** Puts the focus on the first open proposal from a paragraph on; where there is none, on what else can be done there. */
  goOn(from: number): void;
  /** Puts the focus on a paragraph. */
  show(paragraph: number): void;
}

interface ParagraphsProps {
  readonly paragraphs: readonly string[];
  readonly reading: Reading;
  readonly proposals: readonly Proposal[];
  readonly onPut: (proposal: Proposal) => void;
  readonly onAccept: (proposals: readonly Proposal[]) => boolean;
  readonly ref: Ref<ParagraphsHandle>;
}

/** So many paragraphs are drawn together. */
const GROUP = 10;

/**
 * The text and what it proposes, paragraph by paragraph. A text may have tens of thousands: only those near the view have
 * their marks and proposals. The others are there as their words alone, to be read, found and scrolled over.
 */
export function Paragraphs({ paragraphs, reading, proposals, onPut, onAccept, ref }: ParagraphsProps) {
  const { readings } = useStudioParts();
  const marks = useMemo(() => marksByParagraph(reading), [reading]);
  const proposed = useMemo(() => groupBy(proposals, ({ paragraph }) => paragraph), [proposals]);
  const groups = useMemo(
    () => Array.from({ length: Math.ceil(paragraphs.length / GROUP) }, (_, index) => paragraphs.slice(index * GROUP, (index + 1) * GROUP)),
    [paragraphs],
  );
  const { list, isDrawn, heights, goTo } = useDrawnGroups(groups.length);
  const show = useCallback(
    (paragraph: number, target = '') => {
      goTo(groupOf(paragraph));
      document.querySelector<HTMLElement>(`#${paragraphId(paragraph)} ${target}`)?.focus();
    },
    [goTo],
  );
  const goOn = useCallback(
    (from: number) =>
      // What was decided has been drawn by then.
      void requestAnimationFrame(() => {
        const left = readings.getState().proposals.filter(({ state, partner, paragraph }) => state === 'open' && partner !== '' && paragraph >= from);
        const next = Math.min(...left.map(({ paragraph }) => paragraph));
        if (left.length > 0) show(next, '.accept:enabled');
        else show(from, '.add-here');
      }),
    [readings, show],
  );
  useImperativeHandle(ref, () => ({ goOn, show: (paragraph) => show(paragraph) }), [goOn, show]);
  return (
    <div className="paragraphs" role="list" ref={list}>
      {groups.map((group, index) =>
        isDrawn(index) ? (
          <div className="paragraph-group" key={index} data-drawn="">
            {group.map((paragraph, place) => {
              const number = index * GROUP + place + 1;
              return (
                <ParagraphRow
                  key={number}
                  number={number}
                  count={paragraphs.length}
                  paragraph={paragraph}
                  marks={marks.get(number) ?? none}
                  reading={reading}
                  proposals={proposed.get(number) ?? none}
                  onPut={onPut}
                  onAccept={onAccept}
                  onDecided={goOn}
                />
              );
            })}
          </div>
        ) : (
          <div className="paragraph-group" key={index}>
            <DistantParagraphs paragraphs={group} first={index * GROUP + 1} height={heights.get(index)} />
          </div>
        ),
      )}
    </div>
  );
}

const none: readonly never[] = [];

function groupOf(paragraph: number): number {
  return Math.floor((paragraph - 1) / GROUP);
}
