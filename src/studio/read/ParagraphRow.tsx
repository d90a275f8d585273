import { memo, useRef } from 'react';
import { shallow } from 'zustand/shallow';
import { useNaming, useStudioParts } from '../useStudio.ts';
import { markedParagraph } from './markedParagraph.ts';
import type { Marked } from './markedParagraph.ts';
import { partnerInWords } from './partnerInWords.ts';
import { ProposalCard } from './ProposalCard.tsx';
import { ownProposal, sureOf } from './proposals.ts';
import type { Proposal } from './proposals.ts';
import type { Reading } from '../reader/Reading.ts';

interface ParagraphRowProps {
  readonly number: number;
  /** How many there are. */
  readonly count: number;
  readonly paragraph: string;
  readonly marks: readonly Marked[];
  readonly reading: Reading;
  readonly proposals: readonly Proposal[];
  readonly onPut: (proposal: Proposal) => void;
  readonly onAccept: (proposals: readonly Proposal[]) => boolean;
  /** Something of this paragraph has been decided: the focus goes on to what is next. */
  readonly onDecided: (paragraph: number) => void;
}

/** A paragraph with its marks, and beside it what it proposes. Drawn anew where something of its own has changed. */
export const ParagraphRow = memo(Row, ({ proposals: own, ...rest }, { proposals, ...others }) => shallow(own, proposals) && shallow(rest, others));

function Row({ number, count, paragraph, marks, reading, proposals, onPut, onAccept, onDecided }: ParagraphRowProps) {
  const { t } = useStudioParts();
  const draft = useNaming();
  const row = useRef<HTMLDivElement>(null);
  const open = proposals.filter(({ state }) => state === 'open');
  const sure = sureOf(draft, reading, open);
  const add = () => {
    const own = ownProposal(proposals, number, partnerInWords(reading, selectedWords(row.current)) ?? '');
    onPut(own);
    // The card is drawn by then.
    requestAnimationFrame(() => document.getElementById(`proposal-${own.id}`)?.querySelector('input')?.focus());
  };
  return (
    <div className="paragraph" id={paragraphId(number)} role="listitem" aria-posinset={number} aria-setsize={count} tabIndex={-1} ref={row}>
      <p className="source-text" dir="auto">
        <span className="number" aria-hidden="true">
          ¶{number}
        </span>{' '}
        {markedParagraph(paragraph, marks).map(({ text, mark, partner }, index) => {
          if (!mark) return text;
          const kind = <span className="unseen"> ({t(`read.kind.${mark.kind}`)})</span>;
          const own = partner === undefined ? undefined : proposals.find((proposal) => proposal.partner === partner);
          return own ? (
            <a key={index} className="mark" data-kind={mark.kind} data-state={own.state} href={`#proposal-${own.id}`}>
              {text}
              {kind}
            </a>
          ) : (
            <span key={index} className="mark" data-kind={mark.kind}>
              {text}
              {kind}
            </span>
          );
        })}
      </p>
      <div className="proposals">
        {proposals.map((proposal) => (
          <ProposalCard
            key={proposal.id}
            proposal={proposal}
            reading={reading}
            isOneOfSeveral={proposals.some(({ id, partner }) => id !== proposal.id && partner === proposal.partner)}
            onPut={onPut}
            onAccept={() => {
              if (onAccept([proposal])) onDecided(number);
            }}
            onReject={() => {
              onPut({ ...proposal, state: 'rejected' });
              onDecided(number);
            }}
          />
        ))}
        <div className="row">
          {sure.length > 1 && (
            <button
              type="button"
              onClick={() => {
                if (onAccept(sure)) onDecided(number);
              }}
            >
              {t(sure.length < open.length ? 'read.acceptSure' : 'read.acceptParagraph', { count: sure.length })}
            </button>
          )}
          <button type="button" className="quiet add-here" onMouseDown={(event) => event.preventDefault()} onClick={add}>
            {t('read.add', { number })}
          </button>
        </div>
      </div>
    </div>
  );
}

/** Where a paragraph is in the page. */
export function paragraphId(number: number): string {
  return `paragraph-${number}`;
}

/** The words that are selected within a paragraph. */
function selectedWords(row: HTMLElement | null): string {
  const selection = row?.ownerDocument.getSelection();
  const isHere = selection?.anchorNode && row?.contains(selection.anchorNode);
  return isHere ? selection.toString().trim() : '';
}
