import { useId, useState } from 'react';
import { Labelled } from './edit/Labelled.tsx';
import type { FoundName } from './FoundName.ts';
import { useStudioParts } from './useStudio.ts';

interface NameInputProps {
  readonly label: string;
  /** Without a visible label. */
  readonly inCell?: boolean | undefined;
  /** The id of the list that is offered. */
  readonly list: string;
  /** The field's place in the draft, where it has one. */
  readonly path?: string;
  /** Whom or what the field names; empty for nobody. */
  readonly named: string;
  /** Whether nobody is an answer. */
  readonly isRequired?: boolean;
  nameOf(id: string): string;
  find(written: string): FoundName;
  /** What was written is decided: it means this, or nothing that is known. */
  onDecide(id: string | undefined): void;
  /** Something is being written that is not decided yet, or is no longer. */
  onWriting?(isWriting: boolean): void;
}

interface Written {
  readonly text: string;
  /** What the field named meanwhile: where that changes, as by undoing, it counts. */
  readonly over: string;
  /** What it may mean, once it was looked up in vain. */
  readonly open?: FoundName;
}

/**
 * A country or a partner by any of its names. What is typed is looked up when it is whole: when the field is left, on Enter,
 * at once where it was chosen from the list or pasted; its first letters may be another's name. What is not known, or is
 * several, stays as it was written, names nobody, and is asked about.
 */
export function NameInput({ label, inCell, list, path, named, isRequired, nameOf, find, onDecide, onWriting }: NameInputProps) {
  // Drawn many times: it follows no change of the draft.
  const { store, t } = useStudioParts();
  const { announce } = store.getState();
  const id = useId();
  const [typed, setTyped] = useState<Written>();
  const own = typed?.over === named ? typed : undefined;
  const asked = own?.open;
  const decide = (found: string | undefined) => {
    setTyped(undefined);
    onWriting?.(false);
    onDecide(found);
  };
  const settle = () => {
    if (own === undefined || own.open) return;
    const text = own.text.trim();
    const found = find(text);
    decide(found.exact);
    if (found.exact !== undefined || text === '') return;
    setTyped({ text: own.text, over: '', open: found });
    announce(question(found, text));
  };
  const question = ({ candidates }: FoundName, name: string) => t(candidates.length > 0 ? 'names.which' : 'names.unknown', { name });
  return (
    <div className="name-field">
      <Labelled label={label} inCell={inCell}>
        <input
          id={id}
          list={list}
          autoComplete="off"
          aria-label={inCell ? label : undefined}
          data-path={path}
          value={own?.text ?? nameOf(named)}
          aria-invalid={asked || (isRequired && named === '') ? true : undefined}
          aria-describedby={asked && `${id}-asked`}
          onBlur={settle}
          onKeyDown={({ key, nativeEvent }) => {
            // On Tab before the focus goes on, so that it goes on to what is asked.
            if ((key === 'Enter' || key === 'Tab') && !nativeEvent.isComposing) settle();
          }}
          onChange={({ target, nativeEvent }) => {
            const whole = cameWhole(nativeEvent, target.value) ? find(target.value).exact : undefined;
            if (whole !== undefined) decide(whole);
            else {
              setTyped({ text: target.value, over: named });
              onWriting?.(true);
            }
          }}
        />
      </Labelled>
      {asked && (
        <div role="group" aria-labelledby={`${id}-asked`} className="asked">
          <p id={`${id}-asked`}>{question(asked, own.text.trim())}</p>
          {asked.candidates.length > 0 && (
            <div className="row">
              {asked.candidates.map((candidate) => (
                <button
                  key={candidate}
                  type="button"
                  onClick={({ currentTarget }) => {
                    // The button is gone with the question.
                    currentTarget.ownerDocument.getElementById(id)?.focus();
                    decide(candidate);
                  }}
                >
                  {nameOf(candidate)}
                </button>
              ))}
            </div>
          )}
        </div>
      )}
    </div>
  );
}

/** Whether a text came in one piece: from the list, for which some browsers give no kind of input, pasted or dictated. */
function cameWhole(event: Event, text: string): boolean {
  const { inputType = '', data } = event as Partial<InputEvent>;
  if (inputType === 'insertText') return text.length > 1 && data === text;
  return ['', 'insertReplacementText', 'insertFromPaste', 'insertFromDrop'].includes(inputType);
}
