import { useRef } from 'react';
import { mostOutcomes } from '../../dataset/fieldSchemas.ts';
import { useStudio } from '../useStudio.ts';
import { besideInStrength } from './surplusOutcome.ts';

interface SurplusNoteProps {
  readonly id: string;
  readonly outcome: string;
  /** What an outcome is called in the page's language. */
  nameOf(outcome: string): string;
  /** It is to be read as another outcome. */
  onTake(outcome: string): void;
}

/** Says that a proposal would bring an outcome more than a map can tell apart, and what it may be read as instead. */
export function SurplusNote({ id, outcome, nameOf, onTake }: SurplusNoteProps) {
  const { draft, t } = useStudio();
  const note = useRef<HTMLDivElement>(null);
  return (
    <div className="surplus" ref={note}>
      <p id={id}>{t('read.surplus', { outcome: nameOf(outcome), count: draft.outcomes.length, limit: mostOutcomes })}</p>
      <div className="row">
        {besideInStrength(draft, outcome).map((own) => (
          <button
            key={own.id}
            type="button"
            onClick={() => {
              const card = note.current?.closest('.proposal');
              // The note goes with its cause: the focus goes on to the decision that is left.
              requestAnimationFrame(() => card?.querySelector<HTMLElement>('.accept')?.focus());
              onTake(own.id);
            }}
          >
            {t('read.takeAs', { outcome: nameOf(own.id) })}
          </button>
        ))}
      </div>
    </div>
  );
}
