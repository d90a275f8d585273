import { figures } from './figures.mjs';
import { summarise } from './statistics.mjs';

/** One figure of each contestant over all runs. */
export function summariseAll(contestants, measured) {
  return Object.fromEntries(
    contestants.map(({ id, title }) => {
      const runs = measured.get(id) ?? [];
      const summary = figures.flatMap((figure) => {
        const found = summarise(runs.map((run) => run[figure.id]));
        return found ? [[figure.id, found]] : [];
      });
      return [id, { title, figures: Object.fromEntries(summary) }];
    }),
  );
}

/** The tables for the terminal, and for a README: everything, then what is asked of the atlas. */
export function printReport({ contestants, missing, errors }) {
  const present = Object.entries(contestants).filter(([id]) => !(id in missing));
  for (const group of [figures.slice(0, 7), figures.slice(7)]) {
    printTable(
      ['', ...group.map(({ title, unit }) => `${title} [${unit}]`)],
      present.map(([, { title, figures: own }]) => [title, ...group.map((figure) => written(own[figure.id], figure))]),
    );
  }
  const rows = figures.flatMap((figure) => figure.goals.map((goal) => goalRow(contestants, figure, goal)));
  printTable(['The atlas', 'measured', 'against', 'ratio', 'goal', ''], rows.filter(Boolean));
  for (const [id, why] of Object.entries(missing)) console.log(`${contestants[id]?.title ?? id}: left out, ${why}`);
  for (const [id, messages] of Object.entries(errors)) for (const message of messages) console.log(`${id}: ${message}`);
}

/** What is asked of the atlas, and whether it is so. */
function goalRow(contestants, figure, { against, limit }) {
  const own = contestants.atlas?.figures[figure.id];
  const sign = figure.most ? '≥' : '≤';
  if (!own) return [figure.title, 'not offered', '', '', `${sign} ${limit}`, '✗'];
  const measured = `${number(own.median, figure)} ${figure.unit}`;
  if (against === 'number') {
    const met = figure.most ? own.median >= limit : own.median <= limit;
    return [figure.title, measured, '', '', `${sign} ${limit} ${figure.unit}`, met ? '✓' : '✗'];
  }
  const [other, value] = against === 'floor' ? floorOf(contestants, figure) : bestRival(contestants, figure);
  if (value === undefined) return undefined;
  const ratio = value === 0 ? (own.median === 0 ? 1 : Infinity) : own.median / value;
  const compared = `${other}: ${number(value, figure)} ${figure.unit}`;
  return [figure.title, measured, compared, ratio.toFixed(2), `${sign} ${limit}`, ratio <= limit ? '✓' : '✗'];
}

function floorOf({ floor }, figure) {
  return ['floor', floor?.figures[figure.id]?.median];
}

function bestRival(contestants, figure) {
  const rivals = Object.entries(contestants).filter(([id]) => id !== 'atlas' && id !== 'floor');
  const values = rivals.flatMap(([id, { figures: own }]) => (own[figure.id] ? [[id, own[figure.id].median]] : []));
  return values.sort(([, a], [, b]) => (figure.most ? b - a : a - b))[0] ?? [];
}

function written(summary, figure) {
  if (!summary) return 'not offered';
  const { median, least, most, runs } = summary;
  const range = runs > 1 && least !== most ? ` (${number(least, figure)}–${number(most, figure)})` : '';
  return `${number(median, figure)}${range}`;
}

function number(value, { digits }) {
  return value.toFixed(digits);
}

/** As Markdown, so that it can be pasted. */
function printTable(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  console.log(['', line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line), ''].join('\n'));
}
