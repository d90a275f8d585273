/** What spreadsheets take for the beginning of a formula, full-width forms too; quotes before it that are there already. */
const formula = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A text as a cell of a CSV file that no spreadsheet runs: with a quote before what would be a formula. */
export function guardCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text that `guardCell` made a cell of. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

/** Several texts as one cell, `a; b`: a semicolon within a text is doubled, and what is empty keeps its place. */
export function joinCell(texts: readonly string[]): string {
  return texts.every((text) => text === '') ? '' : texts.map((text) => text.replaceAll(';', ';;')).join('; ');
}

/** The texts that `joinCell` made a cell of. */
export function splitCell(cell: string): readonly string[] {
  if (cell === '') return [];
  // What is not a doubled semicolon, nor one that parts.
  const texts = [...cell.matchAll(/((?:;;|[^;])*)(?:; ?|$)/g)].map(([, text = '']) => text.replaceAll(';;', ';'));
  // The end of the cell is found twice: behind the last text, and once more.
  return /(?:^|[^;])(?:;;)*; ?$/.test(cell) ? texts : texts.slice(0, -1);
}
