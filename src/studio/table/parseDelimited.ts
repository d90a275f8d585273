import Papa from 'papaparse';
import { unguardCell } from '../../dataset/spreadsheetCell.ts';

/** What parts cells, by how likely it is. */
const delimiters = [',', ';', '\t', '|', '؛'];

/**
 * The cells of a text: CSV, TSV, or what spreadsheets put on the clipboard. Quoted cells may hold anything; the quote
 * before what spreadsheets would take for a formula is taken off again.
 * @param delimiter where it is known; else the one by which most lines have equally many cells, and many
 */
export function parseDelimited(text: string, delimiter = findDelimiter(text)): string[][] {
  const body = text.replace(/^sep=(.)\r?\n/i, '');
  const quoted = parse(body, delimiter);
  // Cells from the clipboard may begin with a quote that opens nothing: then quotes are letters like others.
  const rows = quoted.broken && delimiter === '\t' ? parse(body, delimiter, { quoteChar: '\0' }).rows : quoted.rows;
  return rows.map((row) => row.map(unguardCell));
}

function parse(text: string, delimiter: string, options: { quoteChar?: string; preview?: number } = {}) {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, ...options });
  return { rows: data, broken: errors.some(({ type }) => type === 'Quotes') };
}

/** Excel may say it in the first line; papaparse guesses, and the guess counts only if it makes a table. */
function findDelimiter(text: string): string {
  const [, said] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  if (said !== undefined) return said;
  const sample = text.slice(0, 100_000);
  const guess = Papa.parse(sample, { preview: 50, delimitersToGuess: delimiters }).meta.delimiter;
  const shares = [guess, ...delimiters].map((delimiter) => ({ delimiter, tabular: tabularity(sample, delimiter) }));
  return shares.reduce((best, next) => (next.tabular > best.tabular * 1.2 ? next : best)).delimiter;
}

/**
 * The share of lines that have the number of cells that most have, weighed by that number: a sign that stands in nearly
 * every sentence parts lines in two as well. 0 where most lines are one cell.
 */
function tabularity(sample: string, delimiter: string): number {
  const lengths = parse(sample, delimiter, { preview: 50 }).rows.filter(([first, ...rest]) => rest.length > 0 || first !== '').map(({ length }) => length);
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [common, times] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [1, 0]);
  return (Math.log2(common) * times) / lengths.length;
}
