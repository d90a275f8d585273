import { memo } from 'react';
import type { TableT } from '../../i18n/tableWords.ts';
import { withRole } from './Choices.ts';
import type { Choices } from './Choices.ts';
import { roles } from './Role.ts';
import type { Role } from './Role.ts';
import { columnLetters } from './Table.ts';
import type { SheetOverview } from './tableMessages.ts';

/** Values of a column that are shown, to know it by. */
const EXAMPLES = 3;

interface ColumnRolesProps {
  readonly sheet: SheetOverview;
  readonly chosen: Choices;
  readonly words: TableT;
  choose(choices: Choices): void;
}

/** One line a column: what it is called, what it is read as, and, where a phone has no room, out of sight: what stands in it. */
export const ColumnRoles = memo(function ColumnRoles({ sheet, chosen, choose, words }: ColumnRolesProps) {
  const { headingRow, columns } = chosen;
  return (
    <div className="table-box column-roles">
      <table>
        <caption className="unseen">{words('columns.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('columns.column')}</th>
            <th scope="col">{words('columns.heading')}</th>
            <th scope="col">{words('columns.role')}</th>
            <th scope="col">{words('columns.example')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((role, column) => {
            const values = sheet.rows.slice(headingRow + 1).map((cells) => cells[column] ?? '').filter((value) => value !== '');
            const letters = columnLetters(column);
            return (
              <tr key={letters}>
                <td>{letters}</td>
                <th scope="row">
                  <bdi>{sheet.rows[headingRow]?.[column]}</bdi>
                </th>
                <td>
                  <select
                    aria-label={words('columns.roleOf', { column: letters })}
                    value={role ?? ''}
                    onChange={({ target }) => choose(withRole(chosen, column, target.value === '' ? undefined : (target.value as Role)))}
                  >
                    <option value="">{words('columns.none')}</option>
                    {roles.map((own) => (
                      <option key={own} value={own}>
                        {words(`roles.${own}`)}
                      </option>
                    ))}
                  </select>
                </td>
                <td className="examples">
                  {[...new Set(values)].slice(0, EXAMPLES).map((value) => (
                    <bdi key={value}>{value.slice(0, 60)}</bdi>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
});
