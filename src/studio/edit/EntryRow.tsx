import { formatPath } from '../../dataset/formatPath.ts';
import type { EntryList } from '../draft/entries.ts';
import { useStudio } from '../useStudio.ts';
import { FieldInput } from './FieldInput.tsx';
import type { Field } from './fields.ts';

interface EntryRowProps {
  readonly list: EntryList;
  readonly index: number;
  readonly name: string;
  readonly columns: readonly Field[];
  /** The id of the form that is open below the row. */
  readonly form: string | undefined;
  onToggle(button: HTMLElement): void;
}

/** An entry of the grid: its short fields, or, while its form is open below it, its name alone. */
export function EntryRow({ list, index, name, columns, form, onToggle }: EntryRowProps) {
  const { draft } = useStudio();
  const isOpen = form !== undefined;
  const isFor = ({ only }: Field) => only === undefined || (list === 'partners' && draft.partners[index]?.kind === only);
  return (
    <tr aria-current={isOpen ? 'true' : undefined}>
      <th scope="row" colSpan={isOpen ? columns.length + 1 : undefined}>
        <button
          type="button"
          className="quiet"
          aria-expanded={isOpen}
          aria-controls={form}
          onClick={({ currentTarget }) => onToggle(currentTarget)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
            event.preventDefault();
            rowBeside(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1)?.focus();
          }}
        >
          {name}
        </button>
      </th>
      {!isOpen &&
        columns.map((field) => (
          <td key={formatPath(field.path)}>{isFor(field) && <FieldInput section={list} base={[list, index]} field={field} inCell />}</td>
        ))}
    </tr>
  );
}

/** The button of the row after or before the one of a button. */
function rowBeside(button: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const all = [...(button.closest('tbody')?.querySelectorAll<HTMLElement>('th button') ?? [])];
  return all[all.indexOf(button) + step];
}
