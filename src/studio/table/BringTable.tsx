import { useId, useState } from 'react';
import type { TableT } from '../../i18n/tableWords.ts';
import type { Brought } from './TableWork.ts';

interface BringTableProps {
  readonly words: TableT;
  bring(brought: Brought): void;
}

/** A file, or cells from the clipboard. */
export function BringTable({ bring, words }: BringTableProps) {
  const id = useId();
  const [cells, setCells] = useState('');
  return (
    <div className="start">
      <label className="drop" htmlFor={`${id}-file`}>
        <span>{words('bring.file')}</span>
        <span className="hint-line">{words('bring.fileHint')}</span>
        <input
          id={`${id}-file`}
          type="file"
          accept=".xlsx,.csv,.tsv,.txt"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) bring({ file });
            target.value = ''; // the same file may be chosen again, mended
          }}
        />
      </label>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (cells.trim() !== '') bring({ cells });
        }}
      >
        <label htmlFor={`${id}-cells`}>{words('bring.cells')}</label>
        <textarea id={`${id}-cells`} rows={5} dir="auto" value={cells} onChange={({ target }) => setCells(target.value)} />
        <button type="submit" disabled={cells.trim() === ''}>
          {words('bring.read')}
        </button>
      </form>
    </div>
  );
}
