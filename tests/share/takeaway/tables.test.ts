import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { guardCell, unguardCell } from '../../../src/dataset/spreadsheetCell.ts';
import { locales } from '../../../src/i18n/locale.ts';
import { engagementColumns, headingOf } from '../../../src/share/table/columns.ts';
import { writeCsv } from '../../../src/share/table/writeCsv.ts';
import { writeXlsx } from '../../../src/share/table/writeXlsx.ts';
import { atlasOf, firstAtlas, sketched } from '../../fixtures/atlas.ts';
import type { TestAtlas } from '../../fixtures/atlas.ts';
import { filterBy } from '../../fixtures/filters.ts';
import { hostileDataset } from '../../fixtures/hostileDataset.ts';
import { takeawayOf } from '../../fixtures/takeaway.ts';

let first: TestAtlas;
beforeAll(async () => {
  first = sketched(await firstAtlas());
});

/** As another program reads it: lines of cells. */
function cellsOf(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

const column = (cells: string[][], id: Parameters<typeof headingOf>[0]['id']) => cells[0]!.indexOf(headingOf({ id }));
const runs = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

describe('a cell', () => {
  test('never begins as a formula does, and gives its text back', () => {
    const dangerous = fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", "'=", "''@", '＝'), fc.string()).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string(), dangerous, fc.string({ unit: 'binary' })), (text) => {
        expect(guardCell(text)).not.toMatch(runs);
        expect(unguardCell(guardCell(text))).toBe(text);
      }),
    );
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ["'=quoted", "''=quoted"],
    ["l'Observateur", "l'Observateur"],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ['مذكرة تفاهم', 'مذكرة تفاهم'],
  ])('%j is written %j', (text, cell) => {
    expect(guardCell(text)).toBe(cell);
  });
});

describe('the CSV file', () => {
  test('begins with a byte order mark and has a line for each engagement', () => {
    const csv = writeCsv(takeawayOf(first.data, 'en'));
    expect(csv).toMatch(/^\uFEFF[^\uFEFF]+$/);
    expect(cellsOf(csv)).toHaveLength(1 + first.data.dataset.engagements.length);
  });

  test('has ids and codes to join by, both languages and the sources', () => {
    const cells = cellsOf(writeCsv(takeawayOf(first.data, 'ar')));
    const poland = cells.find((line) => line[column(cells, 'partner')] === 'POL')!;
    const cell = (id: Parameters<typeof headingOf>[0]['id']) => poland[column(cells, id)];
    expect(cell('nameEn')).toBe('Poland');
    expect(cell('nameAr')).toBe('بولونيا');
    expect(cell('country')).toBe('POL');
    expect(cell('outcome')).toBe('meeting');
    expect(cell('outcomeAr')).toBe('اجتماع ثنائي');
    expect(cell('sources')).toMatch(/^s1 ¶4; s2/);
    expect(cell('date')).toBe('');
    expect(cell('from')).toBe('2025-11-24');
    expect(cell('links')).toContain('https://');
    expect(cell('address')).toBe('https://example.org/atlas/ar/');
    expect(headingOf({ id: 'nameEn' })).toBe('Name in English / الاسم بالإنجليزية');
  });

  test('has what the filter leaves, and says so on every line', () => {
    const cells = cellsOf(writeCsv(takeawayOf(first.data, 'en', filterBy('regions', 'africa'))));
    expect(cells).toHaveLength(1 + 15);
    for (const line of cells.slice(1)) {
      expect(line[column(cells, 'region')]).toBe('africa');
      expect(line[column(cells, 'address')]).toBe('https://example.org/atlas/en/?region=africa');
    }
  });

  test('has no mark of direction that a dataset did not write', () => {
    expect(writeCsv(takeawayOf(first.data, 'ar'))).not.toMatch(/[\u200e\u200f\u061c\u2066-\u2069]/);
  });

  test.each(['=cmd|calc', '+1', '-2', '@x', "say \"a\", 'b'; c", "'=1"])('runs nothing that an author wrote: %s', async (text) => {
    const { data } = sketched(await atlasOf(hostileDataset(text)));
    const cells = cellsOf(writeCsv(takeawayOf(data, 'en')));
    for (const cell of cells.flat()) expect(Number.isNaN(Number(cell)) && runs.test(cell), cell).toBe(false);
    expect(unguardCell(cells[1]![column(cells, 'noteEn')]!)).toBe(text);
  });
});

describe.each(locales)('the workbook, /%s/', (locale) => {
  test('opens in another reader with the same cells as the CSV file, runs nothing, and lies in the right direction', async () => {
    const takeaway = takeawayOf(first.data, locale, filterBy('outcomes', 'memorandum'));
    const file = Buffer.from(await (await writeXlsx(takeaway)).arrayBuffer());
    const sheets = await readXlsxFile(file);
    const [engagements, sources, about] = sheets;
    expect(sheets).toHaveLength(3);
    const csv = cellsOf(writeCsv(takeaway)).map((line) => line.slice(0, -1).map(unguardCell));
    expect(engagements!.data.map((line) => engagementColumns.map((_, index) => String(line[index] ?? '')))).toEqual(csv);
    expect(sources!.data.slice(1).map(([id]) => id)).toEqual(['s1', 's4', 's5']);
    const facts = JSON.stringify(about!.data);
    for (const said of [takeaway.address, first.data.dataset.title[locale], 'interpol-ga-2025']) expect(facts).toContain(said);
    const parts = Object.entries(unzipSync(new Uint8Array(file))).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
    for (const [name, xml] of parts.filter(([part]) => part.includes('worksheets/sheet'))) {
      expect(xml, name).not.toMatch(/<f[ >]/);
      expect(xml.includes('rightToLeft="1"'), name).toBe(locale === 'ar');
    }
  });

  test('holds a text that looks like a formula as text', async () => {
    const { data } = sketched(await atlasOf(hostileDataset('=1+1')));
    const file = Buffer.from(await (await writeXlsx(takeawayOf(data, locale))).arrayBuffer());
    const [engagements] = await readXlsxFile(file);
    expect(engagements!.data[1]).toContain('=1+1');
  });
});
