import { useRef } from 'react';
import { useStudio } from '../useStudio.ts';
import { markedParagraph } from './markedParagraph.ts';
import { partnerInWords } from './partnerInWords.ts';
import { ProposalCard } from './ProposalCard.tsx';
import { ownProposal, sureOf } from './proposals.ts';
import type { Proposal } from './proposals.ts';
import type { Reading } from '../reader/Reading.ts';

interface ParagraphRowProps {
  readonly number: number;
  readonly paragraph: string;
  readonly reading: Reading;
  readonly proposals: readonly Proposal[];
  onPut(proposal: Proposal): void;
  onAccept(proposals: readonly Proposal[]): boolean;
}

/** A paragraph with its marks, and beside it what it proposes. */
export function ParagraphRow({ number, paragraph, reading, proposals, onPut, onAccept }: ParagraphRowProps) {
  const { draft, t } = useStudio();
  const row = useRef<HTMLLIElement>(null);
  const open = proposals.filter(({ state }) => state === 'open');
  const sure = sureOf(draft, reading, open);
  const add = () => {
    const own = ownProposal(proposals, number, partnerInWords(reading, selectedWords(row.current)) ?? '');
    onPut(own);
    // The card is drawn by then.
    requestAnimationFrame(() => document.getElementById(`proposal-${own.id}`)?.querySelector('input')?.focus());
  };
  /** From one decision to the next: the next open proposal in the page gets the focus. */
  const goOn = () => {
    requestAnimationFrame(() => {
      const all = [...(row.current?.parentElement?.querySelectorAll<HTMLElement>('[data-state="open"] .accept') ?? [])];
      const next = all.find((button) => (row.current?.compareDocumentPosition(button) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING || row.current?.contains(button));
      (next ?? row.current?.querySelector<HTMLElement>('.add-here'))?.focus();
    });
  };
  return (
    <li className="paragraph" ref={row}>
      <p className="source-text" dir="auto">
        <span className="number" aria-hidden="true">
          ¶{number}
        </span>{' '}
        {markedParagraph(paragraph, number, reading).map(({ text, mark, partner }, index) => {
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
              if (onAccept([proposal])) goOn();
            }}
            onReject={() => {
              onPut({ ...proposal, state: 'rejected' });
              goOn();
            }}
          />
        ))}
        <div className="row">
          {sure.length > 1 && (
            <button
              type="button"
              onClick={() => {
                if (onAccept(sure)) goOn();
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
    </li>
  );
}

/** The words that are selected within a paragraph. */
function selectedWords(row: HTMLElement | null): string {
  const selection = row?.ownerDocument.getSelection();
  const isHere = selection?.anchorNode && row?.contains(selection.anchorNode);
  return isHere ? selection.toString().trim() : '';
}
