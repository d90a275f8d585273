import { bytesOf } from '../bytesOf.ts';
import { importTable } from './importTable.ts';
import type { Import } from './importTable.ts';
import { readTable } from './readTable.ts';
import type { TableReading } from './readTable.ts';
import type { Table } from './Table.ts';
import { shownRows } from './Table.ts';
import { Refusal } from './TableIssue.ts';
import { pieceSize } from './tableMessages.ts';
import type { Answer, Asked, Numbered, Overview } from './tableMessages.ts';

/** Between two messages about progress: each costs the page a moment of its own. Milliseconds. */
const PAUSE = 150;

let table: Table | undefined;
let imported: Import | undefined;

/** Reads a table and imports it as often as it is asked to; what it read stays here. */
addEventListener('message', ({ data: { number, message } }: MessageEvent<Numbered<Asked>>) => {
  void answerTo(message, (answer) => {
    const numbered: Numbered<Answer> = { number, message: answer };
    postMessage(numbered);
  }).catch(reportError); // the page hears of it as a worker's error
});

type Say = (answer: Answer) => void;

/** Tells the page how far something is, from time to time. */
function progressTo(answer: Say): (share: number) => void {
  let told = performance.now();
  return (share) => {
    if (performance.now() - told < PAUSE) return;
    told = performance.now();
    answer({ kind: 'progress', share });
  };
}

async function answerTo(asked: Asked, answer: Say): Promise<void> {
  const onProgress = progressTo(answer);
  switch (asked.kind) {
    case 'read-file': {
      const { file, encoding } = asked;
      const bytes = await bytesOf(file);
      if (!bytes) {
        answer({ kind: 'refused', issue: new Refusal('unreadable').issue });
        return;
      }
      answerReading(await readTable({ kind: 'file', name: file.name, bytes, ...(encoding && { encoding }) }, onProgress), answer);
      return;
    }
    case 'read-cells':
      answerReading(await readTable({ kind: 'cells', text: asked.text }, onProgress), answer);
      return;
    case 'import': {
      if (!table) return;
      imported = importTable(table, asked.choices, asked.known, onProgress);
      const { additions } = imported;
      answer({ kind: 'imported', summary: { ...imported, additions: { ...additions, engagements: additions.engagements.slice(0, shownRows) } } });
      return;
    }
    case 'take': {
      const engagements = imported?.additions.engagements ?? [];
      for (let start = 0; start === 0 || start < engagements.length; start += pieceSize) {
        const end = start + pieceSize;
        answer({ kind: 'engagements', engagements: engagements.slice(start, end), isLast: end >= engagements.length });
      }
    }
  }
}

function answerReading(reading: TableReading, answer: Say): void {
  if (!reading.ok) {
    answer({ kind: 'refused', issue: reading.issue });
    return;
  }
  table = reading.table;
  const { file, notices, sheets } = table;
  const overview: Overview = {
    file,
    notices,
    sheets: sheets.map(({ name, hidden, rows }) => ({ name, hidden, length: rows.length, rows: rows.slice(0, shownRows) })),
  };
  answer({ kind: 'read', overview });
}
