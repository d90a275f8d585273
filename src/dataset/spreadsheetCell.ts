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
