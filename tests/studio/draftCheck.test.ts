import { expect, test } from 'vitest';
import { DraftCheck } from '../../src/studio/check/DraftCheck.ts';
import { emptyDraft } from '../../src/studio/draft/Draft.ts';
import { findGaps } from '../../src/studio/edit/gaps.ts';

test('a draft is checked and written in the page where the worker fails, even before it is asked anything', async () => {
  const check = new DraftCheck(() => {
    const worker = { onerror: () => undefined, postMessage: () => undefined, terminate: () => undefined };
    queueMicrotask(() => worker.onerror()); // as a worker's whose script cannot be had
    return worker as unknown as Worker;
  });
  // Several pieces, between which the page goes on with other things.
  const engagements = Array.from({ length: 1200 }, (_, index) => ({ id: `e${index}`, topics: [], sources: [] }));
  const draft = { ...emptyDraft, engagements };
  expect(await check.gaps(draft)).toEqual(findGaps(draft));
  expect(JSON.parse(await check.json(draft))).toHaveProperty('engagements');
});
