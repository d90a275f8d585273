import Papa from 'papaparse';
import { guardCell } from '../../dataset/spreadsheetCell.ts';
import type { Takeaway } from '../Takeaway.ts';
import { engagementColumns, headingOf } from './columns.ts';
import { rowsOf } from './rowsOf.ts';

/** Says that the file is UTF-8, to Excel. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What the filter leaves as CSV (RFC 4180, UTF-8): one heading, one line an engagement. The last column is the address
 * of the view that it was taken from, since a table has no other place to say so. No text runs as a formula.
 */
export function writeCsv(takeaway: Takeaway): string {
  const heading = [...engagementColumns, { id: 'address' as const }].map(headingOf);
  const lines = rowsOf(takeaway).map((row) => [...engagementColumns.map(({ value }) => value(row) ?? ''), takeaway.address]);
  const cells = [heading, ...lines].map((line) => line.map((cell) => (typeof cell === 'string' ? guardCell(cell) : cell)));
  return `${BYTE_ORDER_MARK}${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}
