import { useId, useRef, useState } from 'react';
import { copyText } from '../../panels/copyText.ts';
import { useSharing } from './ShareContext.ts';

interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
  /** More than one line. */
  readonly rows?: number;
  /** The text's own direction, where it is not the page's. */
  readonly dir?: 'ltr' | 'rtl';
}

/** A text to copy, with the button that does, and word of how it went. */
export function CopyField({ label, value, rows = 1, dir = 'ltr' }: CopyFieldProps) {
  const { say } = useSharing();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ readonly value: string; readonly done: boolean }>();
  const id = useId();
  // What was copied before the text changed is not what stands here.
  const outcome = copied?.value === value ? copied : undefined;
  const onCopy = async () => {
    if (field.current) setCopied({ value, done: await copyText(field.current) });
  };
  const shared = { id, value, dir, readOnly: true, spellCheck: false, onFocus: () => field.current?.select() };
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <div className="copied">
        {rows === 1 ? <input {...shared} ref={field} /> : <textarea {...shared} ref={field} rows={rows} />}
        <button type="button" onClick={() => void onCopy()}>
          {outcome?.done ? say('copied') : say('copy')}
        </button>
      </div>
      <p className="outcome" role="status">
        {outcome && <span className={outcome.done ? 'unseen' : undefined}>{say(outcome.done ? 'copied' : 'copyFailed')}</span>}
      </p>
    </div>
  );
}
