/** A cell of so much text is no entry of a table, but a column of a page's layout. Letters. */
const ENTRY = 300;

/**
 * The lines of a row of cells, each given by its own lines: one (`Togo | 3 mars`), whatever paragraphs the cells hold; of a row
 * that only sets out a page, those of its cells.
 */
export function rowOfCells(cells: readonly (readonly string[])[]): readonly string[] {
  const filled = cells.filter((lines) => lines.length > 0);
  const isLayout = filled.length === 1 || filled.some((lines) => lines.length > 1 && lines.join(' ').length > ENTRY);
  return isLayout ? filled.flat() : filled.length === 0 ? [] : [filled.map((lines) => lines.join(' ')).join(' | ')];
}
