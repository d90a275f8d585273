import writeXlsxFile from 'write-excel-file/universal';
import type { Cell, Sheet } from 'write-excel-file/universal';
import type { Source } from '../../dataset/Dataset.ts';
import { direction } from '../../i18n/locale.ts';
import { eventDays } from '../dateline.ts';
import { filterSentence } from '../filterWords.ts';
import type { Takeaway } from '../Takeaway.ts';
import { engagementColumns, headingOf } from './columns.ts';
import type { CellValue, Column } from './columns.ts';
import { rowsOf } from './rowsOf.ts';

type Table = Sheet<Blob>;

const sourceColumns: readonly Column<Source>[] = [
  { id: 'sources', width: 10, value: ({ id }) => id },
  { id: 'titleEn', width: 60, value: ({ title }) => title.en },
  { id: 'titleAr', width: 60, value: ({ title }) => title.ar },
  { id: 'publisherEn', width: 24, value: ({ publisher }) => publisher?.en },
  { id: 'publisherAr', width: 24, value: ({ publisher }) => publisher?.ar },
  { id: 'language', width: 10, value: ({ language }) => language },
  { id: 'published', width: 12, value: ({ published }) => published },
  { id: 'links', width: 60, value: ({ url }) => url },
];

/**
 * What the filter leaves as a workbook of three sheets: engagements, the sources that they cite, and what this is. Texts
 * are cells of text, which no spreadsheet runs. Sheets run from right to left in Arabic.
 */
export function writeXlsx(takeaway: Takeaway): Promise<Blob> {
  const { say, locale } = takeaway;
  const rows = rowsOf(takeaway);
  const cited = new Set(rows.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const sources = takeaway.data.dataset.sources.filter((source) => cited.has(source));
  const sheets = [
    table(say('about.engagements'), engagementColumns, rows),
    table(say('about.sources'), sourceColumns, sources),
    about(takeaway, rows.length),
  ];
  const rightToLeft = direction[locale] === 'rtl';
  return writeXlsxFile(sheets.map((sheet): Table => ({ ...sheet, rightToLeft }))).toBlob();
}

function table<Row>(sheet: string, columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  const heading = columns.map((column) => ({ ...text(headingOf(column)), fontWeight: 'bold' as const, wrap: true }));
  return {
    sheet,
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [heading, ...rows.map((row) => columns.map(({ value }) => cell(value(row))))],
  };
}

/** The dataset, the filter, the borders and the address, for whoever finds the file later. */
function about(takeaway: Takeaway, left: number): Table {
  const { data, locale, say, t, worldview, address } = takeaway;
  const { id, title, summary, engagements } = data.dataset;
  const facts: readonly (readonly [string, CellValue])[] = [
    [say('about.title'), title[locale]],
    [say('about.summary'), summary[locale]],
    [say('about.dates'), eventDays(locale, data)],
    [say('about.dataset'), id],
    [say('about.filter'), filterSentence(takeaway)],
    [say('about.left'), left],
    [say('about.total'), engagements.length],
    [say('caption.worldview'), t(`map.worldviewName.${worldview}`)],
    [say('caption.taken'), address],
  ];
  return {
    sheet: say('about.about'),
    columns: [{ width: 24 }, { width: 90 }],
    data: facts.map(([name, value]) => [{ ...text(name), fontWeight: 'bold' as const }, { ...cell(value), wrap: true }]),
  };
}

function cell(value: CellValue): Exclude<Cell, string | number | boolean | Date | null | undefined> {
  return typeof value === 'number' ? { type: Number, value } : text(value ?? '');
}

/** The type is said, so that nothing is guessed from what stands in it. */
function text(value: string) {
  return { type: String, value };
}
