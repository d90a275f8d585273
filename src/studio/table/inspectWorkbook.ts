import type { Flaw } from './Table.ts';
import { limits, parseAddress } from './Table.ts';

/** Files of an unpacked workbook, by path. */
export type WorkbookFiles = Readonly<Record<string, Uint8Array>>;

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** Path of its file; `undefined` for what is no sheet of cells. */
  readonly path: string | undefined;
}

/** What a reader of values alone does not say about a sheet. */
export interface SheetFacts {
  /** Address of the first formula, and how many there are. */
  readonly formulas: { readonly count: number; readonly first: string };
  readonly flaws: readonly Flaw[];
  /** Merged ranges, as `A2:A5`. */
  readonly merges: readonly string[];
  /** Number of rows and columns up to the last cell with something in it. */
  readonly rows: number;
  readonly columns: number;
}

/** Names, files and visibility of the sheets, in their order. */
export function workbookSheets(files: WorkbookFiles): readonly SheetEntry[] {
  const targets = new Map(
    elements(textOf(files['xl/_rels/workbook.xml.rels']), 'Relationship').map(({ Id = '', Target = '' }) => [
      Id,
      Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`,
    ]),
  );
  return elements(textOf(files['xl/workbook.xml']), 'sheet').map(({ name = '', state, id = '' }) => {
    const path = targets.get(id);
    return { name, hidden: state === 'hidden' || state === 'veryHidden', path: path !== undefined && files[path] ? path : undefined };
  });
}

/**
 * Formulas, failed cells, merged cells and extent of a sheet, from its XML. Looks at cells one after the other and keeps
 * none; what lies beyond the limits only counts.
 * @throws RangeError where an address is none: no reader should be handed such a file
 */
export function inspectSheet(file: Uint8Array): SheetFacts {
  const xml = textOf(file);
  const flaws: Flaw[] = [];
  let [count, first, rows, columns] = [0, '', 0, 0];
  let cursor = { row: -1, column: -1 };
  const cell = /<(?:\w+:)?(row|c)\b([^>]*)>/g;
  const closing = /<\/(?:\w+:)?c>/g;
  for (let match = cell.exec(xml); match; match = cell.exec(xml)) {
    const [, kind, inside = ''] = match;
    const address = /\br="([^"]*)"/.exec(inside)?.[1];
    if (kind === 'row') {
      cursor = { row: address === undefined ? cursor.row + 1 : rowNumber(address), column: -1 };
      continue;
    }
    cursor = address === undefined ? { row: cursor.row, column: cursor.column + 1 } : position(address);
    if (inside.endsWith('/')) continue;
    const { row, column } = cursor;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
    const isFormula = /^<(?:\w+:)?f\b/.test(xml.slice(cell.lastIndex, cell.lastIndex + 16));
    if (isFormula) {
      count += 1;
      if (first === '') first = address ?? '';
    }
    const fails = /\bt="e"/.test(inside);
    if ((!isFormula && !fails) || flaws.length >= limits.rows) continue;
    closing.lastIndex = cell.lastIndex;
    const content = xml.slice(cell.lastIndex, closing.exec(xml)?.index);
    const value = /<(?:\w+:)?v[^>]*>([^<]*)/.exec(content)?.[1];
    if (fails) flaws.push({ code: 'formula-error', row, column, found: value ?? '' });
    // An empty text is a result; an empty number is what programs write that do not calculate.
    else if (value === undefined || (value === '' && !/\bt="str"/.test(inside))) flaws.push({ code: 'formula-without-value', row, column, found: '' });
  }
  const merges = elements(xml.slice(xml.lastIndexOf('</sheetData>')), 'mergeCell').flatMap(({ ref }) => ref ?? []);
  return { formulas: { count, first }, flaws, merges, rows, columns };
}

function rowNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 1_048_576) throw new RangeError(`row ${text}`);
  return number - 1;
}

function position(address: string) {
  const found = parseAddress(address);
  if (!found) throw new RangeError(`cell ${address}`);
  return found;
}

/** The attributes of every element of a name, prefixes of names left off. */
function elements(xml: string, name: string): Readonly<Record<string, string | undefined>>[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b([^>]*)>`, 'g'))].map(([, inside = '']) =>
    Object.fromEntries(
      [...inside.matchAll(/(?:\w+:)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key = '', double, single]) => [key, unescape(double ?? single ?? '')]),
    ),
  );
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescape(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function textOf(file: Uint8Array | undefined): string {
  return file ? new TextDecoder().decode(file) : '';
}
