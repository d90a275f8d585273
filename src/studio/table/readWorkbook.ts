import { unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { fillMerged } from './fillMerged.ts';
import type { SheetEntry, SheetFacts, WorkbookFiles } from './inspectWorkbook.ts';
import { inspectSheet, workbookSheets } from './inspectWorkbook.ts';
import type { OnProgress, Sheet, Table } from './Table.ts';
import { limits } from './Table.ts';
import type { TableIssue } from './TableIssue.ts';
import { noticed, Refusal } from './TableIssue.ts';

/**
 * The sheets of an `.xlsx` workbook. What it would unpack to is asked of its directory, before anything is unpacked.
 * Formulas are never run: the values count that the author's program left.
 * @throws Refusal
 */
export async function readWorkbook(bytes: Uint8Array, onProgress: OnProgress = () => undefined): Promise<Pick<Table, 'sheets' | 'notices'>> {
  const files = unpack(bytes);
  onProgress(0.1);
  const entries = workbookSheets(files).slice(0, limits.sheets);
  const inspected = entries.flatMap((entry) => {
    const file = entry.path === undefined ? undefined : files[entry.path];
    return file ? [{ entry, facts: inspect(file) }] : [];
  });
  const fits = inspected.filter(({ facts }) => excess(facts) === undefined);
  const [tooLarge] = inspected.filter(({ facts }) => excess(facts) !== undefined);
  if (fits.length === 0 && tooLarge) throw new Refusal(excess(tooLarge.facts) ?? 'damaged', excessDetails(tooLarge.facts), tooLarge.entry.name);
  onProgress(0.3);
  const rows = await readValues(files, fits.map(({ entry }) => entry));
  onProgress(0.9);
  const sheets = fits.map(({ entry: { name, hidden }, facts }, index): Sheet => ({
    name,
    hidden,
    rows: fillMerged(even(rows[index] ?? []), facts.merges),
    flaws: facts.flaws,
  }));
  return { sheets, notices: [...inspected.flatMap(sheetNotices), ...hiddenNotice(entries)] };
}

function unpack(bytes: Uint8Array): WorkbookFiles {
  try {
    let unpacked = 0;
    const names: string[] = [];
    const isNeeded = (name: string) => /\.(?:xml|rels)$/.test(name);
    // Nothing is unpacked yet: the directory alone is read.
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        unpacked += originalSize;
        return false;
      },
    });
    if (unpacked > limits.unpacked) throw new Refusal('unpacks-too-large', { size: megabytes(unpacked), limit: megabytes(limits.unpacked) });
    if (!names.includes('xl/workbook.xml')) throw new Refusal('not-xlsx');
    // What an entry holds beyond the size that it declares is cut off.
    return unzipSync(bytes, { filter: ({ name }) => isNeeded(name) });
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('damaged');
  }
}

function inspect(file: Uint8Array): SheetFacts {
  try {
    return inspectSheet(file);
  } catch {
    throw new Refusal('damaged');
  }
}

function excess({ rows, columns }: SheetFacts): 'too-many-rows' | 'too-many-columns' | undefined {
  // One row more than the limit: the heading.
  if (rows > limits.rows + 1) return 'too-many-rows';
  return columns > limits.columns ? 'too-many-columns' : undefined;
}

function excessDetails(facts: SheetFacts): Readonly<Record<string, number>> {
  return excess(facts) === 'too-many-rows' ? { count: facts.rows - 1, limit: limits.rows } : { count: facts.columns, limit: limits.columns };
}

/** Packed again without compression, the library unpacks it at once: for large files it would start a worker of its own. */
async function readValues(files: WorkbookFiles, entries: readonly SheetEntry[]): Promise<readonly (readonly (readonly string[])[])[]> {
  const options = { trim: false, sheets: entries.map(({ name }) => name) };
  try {
    const stored = zipSync({ ...files }, { level: 0 });
    const sheets = await readXlsxFile(stored.buffer, options);
    return sheets.map(({ data }) => data.map((row) => row.map(shown)));
  } catch {
    throw new Refusal('damaged');
  }
}

function shown(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Rows of the same length. */
function even(rows: readonly (readonly string[])[]): string[][] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

function sheetNotices({ entry: { name }, facts }: { readonly entry: SheetEntry; readonly facts: SheetFacts }): TableIssue[] {
  const { formulas, merges } = facts;
  const reason = excess(facts);
  if (reason) return [noticed('sheet-left-out', name, { ...excessDetails(facts), reason })];
  return [
    ...(formulas.count > 0 ? [noticed('formulas', `${name}!${formulas.first}`, { count: formulas.count })] : []),
    ...(merges[0] !== undefined ? [noticed('merged-cells', `${name}!${merges[0]}`, { count: merges.length })] : []),
  ];
}

function hiddenNotice(entries: readonly SheetEntry[]): TableIssue[] {
  const names = entries.filter(({ hidden }) => hidden).map(({ name }) => name);
  return names.length === 0 ? [] : [noticed('hidden-sheets', '', { count: names.length, names: names.join(', ') })];
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}
