import type { Choices } from './Choices.ts';
import { replacementKey } from './Choices.ts';
import { cleanCell } from './cellText.ts';
import type { Role } from './Role.ts';

/** The cells of one row by what they hold, as they are to be read: cleaned, and replaced where a person said so. */
export interface RowCells {
  readonly row: number;
  text(role: Role): string;
  /** The column of a role, for whoever has to name the place. */
  column(role: Role): number | undefined;
}

/** A reader of rows: where each role stands is looked up once. */
export function rowReader({ columns, replaced }: Choices): (cells: readonly string[], row: number) => RowCells {
  const places = new Map(columns.flatMap((role, column) => (role === undefined ? [] : [[role, column] as const])));
  const isReplaced = Object.keys(replaced).length > 0;
  const column = (role: Role) => places.get(role);
  return (cells, row) => ({
    row,
    column,
    text: (role) => {
      const place = places.get(role);
      const text = place === undefined ? '' : cleanCell(cells[place] ?? '');
      return isReplaced && place !== undefined ? (replaced[replacementKey(place, text)] ?? text) : text;
    },
  });
}
