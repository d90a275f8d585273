import type { Choices } from './Choices.ts';
import { replacementKey } from './Choices.ts';
import { splitCell } from '../../dataset/spreadsheetCell.ts';
import { cleanCell, listOf } from './cellText.ts';
import type { Role } from './Role.ts';

/** The cells of one row by what they hold, as they are to be read: cleaned, and replaced where a person said so. */
export interface RowCells {
  readonly row: number;
  text(role: Role): string;
  /** The texts of a role that holds several. Where the atlas wrote the table, each in its place, though it be empty. */
  list(role: Role, commas?: boolean): readonly string[];
  /** Whether the atlas wrote the table: ids, and texts in both languages beside them. */
  readonly isAtlas: boolean;
  /** The column of a role, for whoever has to name the place. */
  column(role: Role): number | undefined;
}

/** A reader of rows: where each role stands is looked up once. */
export function rowReader({ columns, replaced }: Choices): (cells: readonly string[], row: number) => RowCells {
  const places = new Map(columns.flatMap((role, column) => (role === undefined ? [] : [[role, column] as const])));
  const isReplaced = Object.keys(replaced).length > 0;
  const column = (role: Role) => places.get(role);
  const isAtlas = isAtlasTable(columns);
  return (cells, row) => {
    const text = (role: Role): string => {
      const place = places.get(role);
      const own = place === undefined ? '' : cleanCell(cells[place] ?? '');
      return isReplaced && place !== undefined ? (replaced[replacementKey(place, own)] ?? own) : own;
    };
    const list = (role: Role, commas = false) => (isAtlas ? splitCell(text(role)) : listOf(text(role), commas));
    return { row, column, text, list, isAtlas };
  };
}

/** Whether columns are those that the atlas writes. */
export function isAtlasTable(columns: Choices['columns']): boolean {
  return (['engagement', 'date', 'from', 'to', 'sources', 'sourcesEn', 'sourcesAr'] as const).every((role) => columns.includes(role));
}
