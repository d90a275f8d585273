import { useId } from 'react';
import { encodings } from './decodeText.ts';
import type { Encoding } from './decodeText.ts';

interface EncodingFieldProps {
  readonly label: string;
  readonly value: Encoding;
  choose(encoding: Encoding): void;
}

/** Which encoding a file is read in, where it does not say so itself. */
export function EncodingField({ label, value, choose }: EncodingFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value as Encoding)}>
        {encodings.map((encoding) => (
          <option key={encoding}>{encoding}</option>
        ))}
      </select>
    </div>
  );
}
