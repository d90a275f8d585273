import type { Choices } from './Choices.ts';
import type { Remedy } from './Problem.ts';
import type { ProblemList } from './ProblemList.ts';
import type { DateOrder, DateReading, DateValue } from './readDate.ts';
import { readDate } from './readDate.ts';
import type { Role } from './Role.ts';
import { isAtlasTable } from './RowCells.ts';
import type { RowCells } from './RowCells.ts';

/** What has to be decided first. */
const waits = Symbol('waits');

export type RowDates = { readonly date?: string } | { readonly dates: { readonly start: string; readonly end: string } };

/** Reads the dates of rows: each text of a column once, in the order that was decided for the column. */
export function dateReader(choices: Choices, problems: ProblemList): (cells: RowCells) => RowDates | undefined {
  const readings = new Map<string, DateReading>();
  /** Texts of a column that can be read in one order only: what the question is asked with. */
  const evidence = new Map<number, Record<DateOrder, Set<string>>>();
  // The atlas writes its own days in one column, and the days that apply in two others.
  const roles: readonly Role[] = isAtlasTable(choices.columns) ? ['date'] : ['date', 'from', 'to'];

  const value = (cells: RowCells, role: Role): DateValue | undefined | typeof waits => {
    const [text, column] = [cells.text(role), cells.column(role)];
    if (text === '' || column === undefined) return undefined;
    const key = `${column} ${text}`;
    const reading = readings.get(key) ?? readDate(text, choices.orders[column]);
    readings.set(key, reading);
    if (reading.kind === 'read') {
      if (reading.order) orders(column)[reading.order].add(text);
      return reading.value;
    }
    if (reading.kind === 'ambiguous') ask(cells.row, column, text, reading);
    else notADate(cells.row, column, text);
    return waits;
  };
  const orders = (column: number) => {
    const own = evidence.get(column) ?? { 'day-first': new Set<string>(), 'month-first': new Set<string>() };
    evidence.set(column, own);
    return own;
  };
  const ask = (row: number, column: number, text: string, { readings: both }: Extract<DateReading, { kind: 'ambiguous' }>): void => {
    const counts = () => orders(column);
    const remedy = (order: DateOrder): Remedy => ({ kind: 'order', column, order, example: `${text} → ${written(both[order])}` });
    // One question for the column, whatever stands in its rows.
    problems.add('ambiguous-dates', {
      row,
      column,
      found: '',
      waits: true,
      details: () => ({ example: text, dayFirst: counts()['day-first'].size, monthFirst: counts()['month-first'].size }),
      remedies: () => {
        const both: readonly DateOrder[] = ['day-first', 'month-first'];
        return both.toSorted((a, b) => counts()[b].size - counts()[a].size).map(remedy);
      },
    });
  };
  const notADate = (row: number, column: number, found: string): void =>
    problems.add('not-a-date', {
      row,
      column,
      found,
      waits: true,
      remedies: () => [
        { kind: 'write', column, found },
        { kind: 'empty', column, found },
      ],
    });

  return (cells) => {
    const [date, from, to] = roles.map((role) => value(cells, role));
    if (date === waits || from === waits || to === waits) return undefined;
    const first = date ?? from ?? to;
    if (first === undefined) return {};
    const start = typeof first === 'string' ? first : first.start;
    const end = to === undefined ? (typeof first === 'string' ? undefined : first.end) : typeof to === 'string' ? to : to.end;
    if (end === undefined || end === start) return { date: start };
    // A period is one of days: months and years alone have no first day that anyone has said.
    if (start.length < 10 || end.length < 10) return { date: start };
    if (start < end) return { dates: { start, end } };
    if (choices.swapped.includes(cells.row)) return { dates: { start: end, end: start } };
    const { row } = cells;
    problems.add('dates-reversed', {
      row,
      column: cells.column('to') ?? cells.column('date'),
      found: `${start} – ${end}`,
      waits: true,
      details: () => ({ start, end }),
      remedies: (rows) => [
        { kind: 'swap', rows },
        { kind: 'leave-out', rows },
      ],
    });
    return undefined;
  };
}

function written(value: DateValue): string {
  return typeof value === 'string' ? value : `${value.start} – ${value.end}`;
}
