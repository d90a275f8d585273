import { useId } from 'react';
import { firstChoices, withHeadingRow } from './Choices.ts';
import type { Choices } from './Choices.ts';
import type { Encoding } from '../decodeText.ts';
import { EncodingField } from '../EncodingField.tsx';
import { rowLabel } from './rowLabel.ts';
import type { Overview } from './tableMessages.ts';
import type { TableInStudio } from './useTable.ts';

interface SheetChoiceProps {
  readonly table: TableInStudio;
  readonly overview: Overview;
  readonly chosen: Choices;
}

/** Which sheet is read, which row names its columns, and which encoding a file is in that does not say. */
export function SheetChoice({ table, overview, chosen }: SheetChoiceProps) {
  const { words, brought, bring, choose } = table;
  const id = useId();
  const guessed = overview.notices.find(({ code }) => code === 'encoding-guessed' || code === 'encoding');
  const labels = (overview.sheets[chosen.sheet]?.rows ?? []).map(rowLabel);
  return (
    <div className="texts table-layout">
      {overview.sheets.length > 1 && (
        <div className="field">
          <label htmlFor={`${id}-sheet`}>{words('layout.sheet')}</label>
          <select id={`${id}-sheet`} value={chosen.sheet} onChange={({ target }) => choose(firstChoices(overview, Number(target.value)))}>
            {overview.sheets.map(({ name, hidden }, index) => (
              <option key={name} value={index}>
                {hidden ? words('layout.hiddenSheet', { name }) : name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="field">
        <label htmlFor={`${id}-heading`}>{words('layout.headingRow')}</label>
        <select
          id={`${id}-heading`}
          dir={labels[chosen.headingRow]?.dir}
          value={chosen.headingRow}
          onChange={({ target }) => choose(withHeadingRow(overview, chosen, Number(target.value)))}
        >
          <option value={-1}>{words('layout.noHeading')}</option>
          {labels.map(({ text, dir }, row) => (
            <option key={row} value={row} dir={dir}>
              {`${row + 1}: ${text}`}
            </option>
          ))}
        </select>
      </div>
      {guessed && brought && 'file' in brought && (
        <EncodingField
          label={words('layout.encoding')}
          value={guessed.details['encoding'] as Encoding}
          choose={(encoding) => bring({ file: brought.file, encoding })}
        />
      )}
    </div>
  );
}
