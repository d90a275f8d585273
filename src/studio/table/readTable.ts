import { checkSize } from './checkSize.ts';
import { decodeText } from '../decodeText.ts';
import type { Encoding } from '../decodeText.ts';
import { parseDelimited } from './parseDelimited.ts';
import type { OnProgress, Table } from './Table.ts';
import { limits } from './Table.ts';
import type { TableIssue } from './TableIssue.ts';
import { noticed, Refusal } from './TableIssue.ts';

/** What a person brings: a file's bytes, or cells as text from the clipboard. */
export type TableInput =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array; readonly encoding?: Encoding }
  | { readonly kind: 'cells'; readonly text: string };

export type TableReading =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly issue: TableIssue };

/**
 * Reads a workbook, a file of separated values, or pasted cells. What kind of file it is its first bytes say, not its name.
 * Never throws; what cannot be read is answered with its reason.
 */
export async function readTable(input: TableInput, onProgress: OnProgress = () => undefined): Promise<TableReading> {
  try {
    const table = input.kind === 'cells' ? fromText(input.text, 'cells', [], onProgress) : await fromFile(input, onProgress);
    const sheets = table.sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== '')));
    if (sheets.length === 0) throw new Refusal('empty');
    return { ok: true, table: { ...table, sheets, file: input.kind === 'cells' ? '' : input.name } };
  } catch (error) {
    return { ok: false, issue: error instanceof Refusal ? error.issue : new Refusal('damaged').issue };
  }
}

type Read = Pick<Table, 'sheets' | 'notices'>;

async function fromFile({ name, bytes, encoding }: Extract<TableInput, { kind: 'file' }>, onProgress: OnProgress): Promise<Read> {
  if (bytes.length === 0) throw new Refusal('empty');
  checkSize(bytes.length);
  if (startsWith(bytes, [0x50, 0x4b])) {
    const { readWorkbook } = await import('./readWorkbook.ts');
    return readWorkbook(bytes, onProgress);
  }
  // The container of old Excel files, and of new ones with a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Refusal('old-excel');
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new Refusal('not-a-table');
  const decoded = decodeText(bytes, encoding);
  // A web page that is called a table is common: `.xls` from a website.
  if (!decoded || /^\s*(?:<!doctype|<html|<table|<\?xml)/i.test(decoded.text)) throw new Refusal('not-a-table');
  const { guessed, encoding: found } = decoded;
  const notices = guessed || found !== 'utf-8' ? [noticed(guessed ? 'encoding-guessed' : 'encoding', '', { encoding: found })] : [];
  onProgress(0.2);
  return fromText(decoded.text, name.replace(/\.\w+$/, ''), notices, onProgress);
}

function fromText(text: string, name: string, notices: readonly TableIssue[], onProgress: OnProgress): Read {
  checkSize(text.length);
  const parsed = parseDelimited(text);
  onProgress(0.8);
  while (parsed.at(-1)?.every((cell) => cell.trim() === '') === true) parsed.pop();
  const width = parsed.reduce((most, { length }) => Math.max(most, length), 0);
  if (parsed.length > limits.rows + 1) throw new Refusal('too-many-rows', { count: parsed.length - 1, limit: limits.rows });
  if (width > limits.columns) throw new Refusal('too-many-columns', { count: width, limit: limits.columns });
  const rows = parsed.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  return { sheets: [{ name, hidden: false, rows, flaws: [] }], notices };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
