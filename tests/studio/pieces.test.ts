import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DraftCheck } from '../../src/studio/check/DraftCheck.ts';
import { DraftCopy } from '../../src/studio/check/DraftCopy.ts';
import type { Asked } from '../../src/studio/check/checkMessages.ts';
import { emptyDraft } from '../../src/studio/draft/Draft.ts';
import type { Draft } from '../../src/studio/draft/Draft.ts';
import { changedPieces, PIECE } from '../../src/studio/draft/pieces.ts';
import { setAt } from '../../src/studio/draft/setAt.ts';
import { writeDraft } from '../../src/studio/draft/writeDraft.ts';

const many = (count: number, from = 0): Draft['engagements'] =>
  Array.from({ length: count }, (_, index) => ({ id: `e${from + index}`, topics: [], sources: [] }));

/** A worker that runs at once, and how much it has been told. */
function createWorker() {
  const copy = new DraftCopy();
  const told: Asked[] = [];
  const worker = {
    onmessage: (_event: { data: unknown }): unknown => undefined,
    terminate: () => undefined,
    postMessage: (asked: Asked) => {
      told.push(structuredClone(asked));
      const answer = copy.hear(structuredClone(asked));
      if (answer) worker.onmessage({ data: answer });
    },
  };
  return { start: () => worker as unknown as Worker, told };
}

describe('a draft in pieces', () => {
  test('one changed engagement of thousands is one piece; the same list is none', () => {
    const before = { ...emptyDraft, engagements: many(20_000) };
    const after = setAt(before, ['engagements', 12_345, 'date'], '2025-11-24');
    expect(changedPieces(after.engagements, before.engagements).map(({ index }) => index)).toEqual([Math.floor(12_345 / PIECE)]);
    expect(changedPieces([...before.engagements], before.engagements)).toEqual([]);
    expect(changedPieces(before.engagements, [])).toHaveLength(20_000 / PIECE);
  });

  test('whatever changes, the worker writes the draft that the page has', async () => {
    const change = fc.oneof(
      fc.record({ kind: fc.constant('set' as const), at: fc.nat(3 * PIECE) }),
      fc.record({ kind: fc.constant('remove' as const), at: fc.nat(3 * PIECE) }),
      fc.record({ kind: fc.constant('add' as const), at: fc.nat(2 * PIECE) }),
      fc.record({ kind: fc.constant('title' as const), at: fc.nat(9) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(2 * PIECE), fc.array(change, { maxLength: 8 }), async (start, changes) => {
        const check = new DraftCheck(createWorker().start);
        let draft: Draft = { ...emptyDraft, engagements: many(start) };
        for (const [turn, { kind, at }] of changes.entries()) {
          const { engagements } = draft;
          if (kind === 'set') draft = setAt(draft, ['engagements', at, 'date'], `2025-11-0${(turn % 9) + 1}`);
          if (kind === 'remove') draft = { ...draft, engagements: engagements.filter((_, index) => index !== at) };
          if (kind === 'add') draft = { ...draft, engagements: [...engagements, ...many(at, 10_000 * (turn + 1))] };
          if (kind === 'title') draft = setAt(draft, ['title', 'en'], String(at));
          expect(await check.json(draft)).toBe(writeDraft(draft));
        }
      }),
      { numRuns: 25 },
    );
  });

  test('a letter typed among thousands hands over none of them', async () => {
    const { start, told } = createWorker();
    const check = new DraftCheck(start);
    const draft = { ...emptyDraft, engagements: many(5_000) };
    await check.json(draft);
    told.length = 0;
    await check.gaps(setAt(draft, ['title', 'en'], 'A'));
    expect(told.map(({ kind }) => kind)).toEqual(['head', 'gaps']);
  });

  test('of drafts that come one upon the other the last is looked at; without a worker the page looks itself', async () => {
    const check = new DraftCheck(createWorker().start);
    const drafts = ['A', 'B', 'C'].map((title) => setAt(emptyDraft, ['title', 'en'], title));
    const found = await Promise.all(drafts.map((draft) => check.gaps(draft)));
    expect(found.map((gaps) => gaps !== undefined)).toEqual([false, false, true]);
    const alone = new DraftCheck(() => {
      throw new Error('no workers here');
    });
    expect((await alone.gaps(emptyDraft))?.map(({ issue }) => issue.path)).toContain('title');
    expect(await alone.json(emptyDraft)).toBe(writeDraft(emptyDraft));
  });
});
