import { describe, expect, test } from 'vitest';
import { emptyDraft } from '../../../src/studio/draft/Draft.ts';
import type { Draft } from '../../../src/studio/draft/Draft.ts';
import { importTable } from '../../../src/studio/table/importTable.ts';
import type { Import } from '../../../src/studio/table/importTable.ts';
import { withAdditions } from '../../../src/studio/table/Known.ts';
import { createTableSession, isWaiting } from '../../../src/studio/table/tableSession.ts';
import type { Table } from '../../../src/studio/table/Table.ts';
import type { TableWork } from '../../../src/studio/table/TableWork.ts';
import { tableOf } from './tables.ts';

const cells = 'Country,Outcome,Date,Source\nPoland,Meeting,2025-11-24,Press note\nBahrain,Meeting,2025-11-24,Press note';

/** A draft with a source, an outcome and a partner under the ids that a table would give to its own. */
const example: Draft = {
  ...emptyDraft,
  sources: [{ id: 's1', title: { en: 'Hand source' }, url: 'https://example.org/' }],
  outcomes: [{ id: 'meeting', name: { en: 'Bilateral meeting' } }],
  partners: [{ id: 'p1', kind: 'country', country: 'POL' }],
  engagements: [{ id: 'pol-1', partner: 'p1', outcome: 'meeting', topics: [], sources: [{ source: 's1' }] }],
};

/** A session, its draft, and the worker's part done at once; `meanwhile` happens while the worker says what it has. */
function sessionFor(start: Draft, meanwhile: () => void = () => undefined) {
  const state = { draft: start };
  let table: Table | undefined;
  let imported: Import | undefined;
  const work: Pick<TableWork, 'read' | 'import' | 'take' | 'stop'> = {
    read: async (brought) => {
      table = await tableOf('cells' in brought ? brought.cells : '');
      return { overview: { file: '', notices: [], sheets: table.sheets.map((sheet) => ({ ...sheet, length: sheet.rows.length })) } };
    },
    import: (choices, known) => {
      imported = importTable(table as Table, choices, known);
      return Promise.resolve({ summary: imported });
    },
    take: () => {
      const { engagements } = (imported as Import).additions;
      meanwhile();
      return Promise.resolve({ engagements });
    },
    stop: () => (table = undefined),
  };
  const session = createTableSession(work, () => state.draft);
  const accept = async () => {
    const additions = await session.getState().take();
    return additions && withAdditions(state.draft, additions);
  };
  return { state, session, accept };
}

/** That nothing of the example has become something else, and that the table cites a source of its own. */
function expectWhole(after: Draft | undefined): void {
  expect(after?.sources.map(({ id, title }) => [id, title?.en])).toEqual([['s1', 'Hand source'], ['s2', 'Press note']]);
  expect(after?.sources[0]).toEqual(example.sources[0]);
  expect(after?.outcomes.map(({ name }) => name?.en)).toContain('Bilateral meeting');
  expect(after?.partners.map(({ country }) => country)).toEqual(['POL', 'BHR']);
  expect(after?.engagements.map(({ partner, sources }) => [partner, sources[0]?.source])).toEqual([['p1', 's1'], ['p1', 's2'], ['BHR', 's2']]);
}

describe('a table that waits', () => {
  test('brings what it brings to the draft as it is when it is accepted', async () => {
    const { state, session, accept } = sessionFor(emptyDraft);
    await session.getState().bring({ cells });
    state.draft = example;
    expectWhole(await accept());
  });

  test('so also where the draft changes while it is being taken', async () => {
    let changes = 0;
    const { state, session, accept } = sessionFor(emptyDraft, () => {
      changes += 1;
      if (changes === 1) state.draft = example;
    });
    await session.getState().bring({ cells });
    expectWhole(await accept());
    expect(changes).toBe(2);
  });

  test('shows what it brings to the draft that is there now, once that has changed', async () => {
    const { state, session } = sessionFor(emptyDraft);
    await session.getState().bring({ cells });
    const before = session.getState().summary;
    await session.getState().follow();
    expect(session.getState().summary).toBe(before);
    state.draft = example;
    await session.getState().follow();
    expect(session.getState().summary?.additions.sources.map(({ id }) => id)).toEqual(['s2']);
    expect(session.getState().busy).toBeUndefined();
  });

  test('is taken once, however often that is asked', async () => {
    const { session, accept } = sessionFor(emptyDraft);
    await session.getState().bring({ cells });
    const [first, second] = await Promise.all([accept(), accept()]);
    expect([first?.engagements.length, second]).toEqual([2, undefined]);
  });

  test('is nothing that another one brings, where it was put away while it was being taken', async () => {
    const { session, accept } = sessionFor(emptyDraft, () => {
      session.getState().clear();
      void session.getState().bring({ cells });
    });
    await session.getState().bring({ cells });
    expect(await accept()).toBeUndefined();
    expect(isWaiting(session.getState())).toBe(true);
    expect(session.getState().busy).toBeUndefined();
    session.getState().clear();
    expect(isWaiting(session.getState())).toBe(false);
  });
});
