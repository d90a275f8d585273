import { mostEngagements } from '../../dataset/datasetSchema.ts';
import { fold } from '../../views/fold.ts';
import type { DraftEngagement } from '../draft/Draft.ts';
import { textOf } from './cellText.ts';
import { noteOf } from './noteOf.ts';
import type { Choices } from './Choices.ts';
import { headingsAt } from './findHeadings.ts';
import type { Additions, Known } from './Known.ts';
import { usedAdditions } from './usedAdditions.ts';
import { isId, NameRegistry, newId } from './NameRegistry.ts';
import { OutcomeReader } from './OutcomeReader.ts';
import { PartnerReader } from './PartnerReader.ts';
import type { Problem } from './Problem.ts';
import { ProblemList } from './ProblemList.ts';
import { dateReader } from './readRowDates.ts';
import { RepeatedRows } from './RepeatedRows.ts';
import { rowReader } from './RowCells.ts';
import type { RowCells } from './RowCells.ts';
import { SourceReader } from './SourceReader.ts';
import { columnLetters } from './Table.ts';
import type { Sheet, Table } from './Table.ts';
import type { TableIssue } from './TableIssue.ts';
import { noticed } from './TableIssue.ts';
import { withoutContinents } from './withoutContinents.ts';

export interface Import {
  /** What the good rows bring: one engagement a row. */
  readonly additions: Additions;
  readonly problems: readonly Problem[];
  readonly notices: readonly TableIssue[];
  readonly counts: Counts;
}

/** Rows below the heading with something in them. */
export interface Counts {
  readonly rows: number;
  readonly taken: number;
  /** Kept back until a problem is decided. */
  readonly waiting: number;
  readonly leftOut: number;
}

/**
 * What a table brings to a draft, by what a person has chosen: engagements with the partners, outcomes, topics, regions and
 * sources that they name, and whatever has to be decided first. The same table, choices and draft give the same import.
 * @param onProgress is told which share of the rows has been read, from time to time
 */
export function importTable(table: Table, choices: Choices, known: Known, onProgress?: (share: number) => void): Import {
  const sheet = table.sheets[choices.sheet] ?? { name: '', hidden: false, rows: [], flaws: [] };
  const problems = new ProblemList(sheet.name);
  const regions = new NameRegistry(known.regions, 'region-');
  const topics = new NameRegistry(known.topics, 'topic-');
  const outcomes = new OutcomeReader(known, choices, problems);
  const sources = new SourceReader(known, problems);
  const partners = new PartnerReader(known, choices, regions, problems);
  for (const other of table.sheets) if (other !== sheet) sources.readList(other);
  const dates = dateReader(choices, problems);
  const read = rowReader(choices);
  const has = (...roles: readonly Choices['columns'][number][]) => choices.columns.some((role) => role !== undefined && roles.includes(role));
  const hasPartner = has('partner', 'country', 'organisation', 'nameEn', 'nameAr');
  if (!hasPartner) problems.add('no-partner-column', { row: undefined, column: undefined, found: '', waits: true, remedies: () => [] });
  repeatedHeadings(sheet.rows, choices, problems);

  const heading = (sheet.rows[choices.headingRow] ?? []).join('\n');
  const leftOut = new Set(choices.leftOut);
  const flaws = new Map<number, typeof sheet.flaws[number][]>();
  for (const flaw of sheet.flaws) flaws.set(flaw.row, [...(flaws.get(flaw.row) ?? []), flaw]);
  const ids = new Set(known.engagementIds);
  const own = new Set<string>();
  const counted = new Map<string, number>();
  const repeats = new RepeatedRows(choices);
  const engagements: DraftEngagement[] = [];
  const takenRows: number[] = [];
  const counts = { rows: 0, taken: 0, waiting: 0, leftOut: 0 };
  let repeatedHeading = 0;
  let replaced = 0;
  let places = 0;

  const flawed = (cells: RowCells): boolean => {
    const relevant = (flaws.get(cells.row) ?? []).filter(({ column }) => choices.columns[column] !== undefined && !(`${column} ` in choices.replaced));
    for (const { code, row, column, found } of relevant) {
      problems.add(code, { row, column, found, waits: true, remedies: (rows) => [{ kind: 'empty', column, found: '' }, { kind: 'leave-out', rows }] });
    }
    return relevant.length > 0;
  };
  const idOf = (cells: RowCells, partner: string): string => {
    const written = cells.text('engagement');
    if (isId(written) && !own.has(written)) {
      if (ids.has(written)) replaced += 1;
      own.add(written);
      return written;
    }
    const stem = newId(partner.toLowerCase(), 'e', new Set());
    let count = counted.get(stem) ?? 1;
    while (ids.has(`${stem}-${count}`) || own.has(`${stem}-${count}`)) count += 1;
    counted.set(stem, count + 1);
    own.add(`${stem}-${count}`);
    return `${stem}-${count}`;
  };
  const citations = (cells: RowCells) => {
    const cited = sources.read(cells);
    if (!cited || cited.length > 0) return cited;
    if (choices.citesTable) return [sources.table(table.file === '' ? sheet.name : table.file)];
    problems.add('missing-source', { row: cells.row, column: cells.column('sources'), found: '', waits: false, remedies: () => [{ kind: 'cite-table' }] });
    return [];
  };
  const take = (cells: RowCells): boolean => {
    const isFlawed = flawed(cells);
    // All is asked, so that a row's problems are listed at once.
    const partner = partners.read(cells);
    const outcome = outcomes.read(cells);
    const when = dates(cells);
    const cited = citations(cells);
    if (isFlawed || partner === undefined || outcome === 'waits' || when === undefined || cited === undefined) return false;
    const counterpart = textOf(cells.text('counterpart'), cells.text('counterpartEn'), cells.text('counterpartAr'));
    const { note, hasPlace } = noteOf(cells, partners.isCountry(partner));
    if (hasPlace) places += 1;
    engagements.push({
      id: idOf(cells, partner),
      partner,
      ...(outcome !== undefined && { outcome }),
      ...when,
      topics: topicsOf(cells, topics),
      ...(counterpart && { counterpart }),
      ...(note && { note }),
      sources: [...cited],
    });
    return true;
  };

  sheet.rows.forEach((line, row) => {
    if (row % 500 === 0) onProgress?.(row / sheet.rows.length);
    if (row <= choices.headingRow || line.every((cell) => cell.trim() === '')) return;
    if (line.join('\n') === heading) {
      repeatedHeading += 1;
      return;
    }
    counts.rows += 1;
    if (leftOut.has(row)) {
      counts.leftOut += 1;
      return;
    }
    const cells = read(line, row);
    if (hasPartner) repeats.see(line, cells);
    if (hasPartner && take(cells)) {
      counts.taken += 1;
      takenRows.push(row);
    } else counts.waiting += 1;
  });

  repeats.report(problems);
  outcomes.checkCount();
  const total = engagements.length + known.engagementIds.length - replaced;
  if (total > mostEngagements) {
    const beyond = takenRows.slice(Math.max(0, takenRows.length - (total - mostEngagements)));
    problems.add('too-many-engagements', {
      row: undefined,
      column: undefined,
      found: '',
      waits: false,
      details: () => ({ count: total, limit: mostEngagements, first: (beyond[0] ?? 0) + 1 }),
      remedies: () => [{ kind: 'leave-out', rows: beyond }],
    });
  }
  const additions = usedAdditions({
    regions: [...regions.changed],
    outcomes: outcomes.changed,
    topics: [...topics.changed],
    sources: [...sources.changed],
    partners: [...partners.changed],
    engagements,
  });
  return {
    additions: known.regions.length === 0 ? withoutContinents(additions) : additions,
    problems: problems.all,
    notices: [
      ...(repeatedHeading > 0 ? [noticed('heading-repeated', sheet.name, { count: repeatedHeading })] : []),
      ...(places > 0 ? [noticed('places-in-notes', sheet.name, { count: places })] : []),
      ...(replaced > 0 ? [noticed('replaces', sheet.name, { count: replaced })] : []),
    ],
    counts,
  };
}

/** Two columns that say the same thing: the first is read, unless a person prefers the other. */
function repeatedHeadings(rows: Sheet['rows'], choices: Choices, problems: ProblemList): void {
  const heading = (column: number): string => rows[choices.headingRow]?.[column] ?? '';
  for (const { column, role } of headingsAt(rows, choices.headingRow).repeated) {
    const first = choices.columns.indexOf(role);
    if (first < 0 || choices.columns[column] !== undefined) continue;
    problems.add(fold(heading(first)) === fold(heading(column)) ? 'heading-twice' : 'columns-alike', {
      row: choices.headingRow,
      column,
      found: heading(column),
      waits: false,
      details: () => ({ first: heading(first) || columnLetters(first) }),
      remedies: () => [{ kind: 'use-column', column, role }],
    });
  }
}

function topicsOf(cells: RowCells, topics: NameRegistry): string[] {
  const [plain, en, ar] = [cells.list('topics', true), cells.list('topicsEn'), cells.list('topicsAr')];
  const keys = plain.length > 0 ? plain : en.length >= ar.length ? en : ar;
  const beside = (list: readonly string[], index: number) => (list.length === keys.length ? (list[index] ?? '') : '');
  return [...new Set(keys.map((key, index) => topics.resolve(key, beside(en, index), beside(ar, index))))];
}
