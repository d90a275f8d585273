import type { Source } from '../../dataset/Dataset.ts';
import { joinCell } from '../../dataset/spreadsheetCell.ts';
import { shareWords } from '../../i18n/shareWords.ts';
import type { ShareKey } from '../../i18n/shareWords.ts';
import type { CitedSource, EngagementRow } from '../../views/engagementRows.ts';

/** A text, a number, or nothing. */
export type CellValue = string | number | undefined;

export interface Column<Row> {
  /** The key of its heading. */
  readonly id: ColumnId;
  readonly value: (row: Row) => CellValue;
  /** In characters, for files that have widths. */
  readonly width: number;
}

type ColumnId = ShareKey extends infer Key ? (Key extends `columns.${infer Id}` ? Id : never) : never;

/** What is known of an engagement: ids and codes to join by, and every text in both languages. */
export const engagementColumns: readonly Column<EngagementRow>[] = [
  column('engagement', 22, ({ engagement }) => engagement.id),
  column('partner', 10, ({ partner }) => partner.id),
  column('kind', 12, ({ partner }) => partner.kind),
  column('country', 10, ({ partner }) => (partner.kind === 'country' ? partner.country : partner.seat.country)),
  column('nameEn', 24, ({ name }) => name.en),
  column('nameAr', 24, ({ name }) => name.ar),
  column('seatEn', 14, ({ partner }) => (partner.kind === 'organisation' ? partner.seat.place.en : undefined)),
  column('seatAr', 14, ({ partner }) => (partner.kind === 'organisation' ? partner.seat.place.ar : undefined)),
  column('longitude', 10, ({ partner }) => (partner.kind === 'organisation' ? partner.seat.coordinates[0] : undefined)),
  column('latitude', 10, ({ partner }) => (partner.kind === 'organisation' ? partner.seat.coordinates[1] : undefined)),
  column('region', 14, ({ region }) => region?.id),
  column('regionEn', 18, ({ region }) => region?.name.en),
  column('regionAr', 18, ({ region }) => region?.name.ar),
  column('outcome', 14, ({ outcome }) => outcome.id),
  column('outcomeEn', 24, ({ outcome }) => outcome.name.en),
  column('outcomeAr', 20, ({ outcome }) => outcome.name.ar),
  column('rank', 10, ({ rank }) => rank),
  // Its own, as the source has it: nothing where only the event's days are known.
  column('date', 12, ({ engagement: { date, dates } }) => date ?? (dates && `${dates.start}/${dates.end}`)),
  column('from', 12, ({ dates }) => dates.start),
  column('to', 12, ({ dates }) => dates.end),
  column('topics', 24, ({ topics }) => joinCell(topics.map(({ id }) => id))),
  column('topicsEn', 32, ({ topics }) => joinCell(topics.map(({ name }) => name.en))),
  column('topicsAr', 32, ({ topics }) => joinCell(topics.map(({ name }) => name.ar))),
  column('counterpartEn', 28, ({ engagement }) => engagement.counterpart?.en),
  column('counterpartAr', 28, ({ engagement }) => engagement.counterpart?.ar),
  column('noteEn', 28, ({ engagement }) => engagement.note?.en),
  column('noteAr', 28, ({ engagement }) => engagement.note?.ar),
  column('sources', 18, ({ citations }) => joinCell(citations.map(citationCode))),
  column('sourcesEn', 40, ({ citations }) => ofSources(citations, ({ title }) => title.en)),
  column('sourcesAr', 40, ({ citations }) => ofSources(citations, ({ title }) => title.ar)),
  column('links', 40, ({ citations }) => ofSources(citations, ({ url }) => url)),
  column('publisherEn', 24, ({ citations }) => ofSources(citations, ({ publisher }) => publisher?.en)),
  column('publisherAr', 24, ({ citations }) => ofSources(citations, ({ publisher }) => publisher?.ar)),
  column('language', 10, ({ citations }) => ofSources(citations, ({ language }) => language)),
  column('published', 12, ({ citations }) => ofSources(citations, ({ published }) => published)),
];

/** A heading in both languages, so that either reader knows the column and either word finds it again. */
export function headingOf({ id }: Pick<Column<never>, 'id'>): string {
  return `${shareWords('en')(`columns.${id}`)} / ${shareWords('ar')(`columns.${id}`)}`;
}

/** A source by its id, and the place in it: `s1 ¶4`. */
function citationCode({ source, at }: CitedSource): string {
  return at === undefined ? source.id : `${source.id} ${at}`;
}

/** What is known of each source that a row cites, in the order in which it cites them: such columns stand side by side. */
function ofSources(citations: readonly CitedSource[], say: (source: Source) => string | undefined): string {
  return joinCell([...new Set(citations.map(({ source }) => source))].map((source) => say(source) ?? ''));
}

function column<Row>(id: ColumnId, width: number, value: (row: Row) => CellValue): Column<Row> {
  return { id, width, value };
}
