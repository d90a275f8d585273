import { describe, expect, test } from 'vitest';
import { firstChoices } from '../../../src/studio/table/Choices.ts';
import { knownOf } from '../../../src/studio/table/Known.ts';
import { emptyDraft } from '../../../src/studio/draft/Draft.ts';
import { TableWork } from '../../../src/studio/table/TableWork.ts';

/** A worker that never answers. */
class Silent extends EventTarget {
  ended = false;
  postMessage() {}
  terminate() {
    this.ended = true;
  }
}

describe('a table that is worked on', () => {
  test('is given up as a whole: whatever was asked has its answer, and the next table is its own', async () => {
    const workers: Silent[] = [];
    const work = new TableWork(() => {
      const worker = new Silent();
      workers.push(worker);
      return worker as unknown as Worker;
    });
    const choices = firstChoices({ sheets: [] });
    const asked = [choices, choices].map((own) => work.import(own, knownOf(emptyDraft), () => undefined));
    work.stop();
    const answers = await Promise.all(asked);
    expect(answers.map((answer) => 'refused' in answer && answer.refused.code)).toEqual(['took-too-long', 'took-too-long']);
    const next = work.read({ cells: 'a\tb' }, () => undefined);
    await Promise.resolve();
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    work.stop();
    expect(await next).toHaveProperty('refused');
  });
});
