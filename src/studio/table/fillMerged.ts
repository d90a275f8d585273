import { parseAddress } from './Table.ts';

/** Writes what a merged cell shows into each cell that it covers, as its reader sees it. Changes and returns the rows. */
export function fillMerged(rows: string[][], merges: readonly string[]): string[][] {
  for (const range of merges) {
    const [start, end] = range.split(':').map(parseAddress);
    if (!start || !end) continue;
    const value = rows[start.row]?.[start.column] ?? '';
    if (value === '') continue;
    for (const row of rows.slice(start.row, end.row + 1)) row.fill(value, start.column, end.column + 1);
  }
  return rows;
}
