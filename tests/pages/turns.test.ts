import { expect, test } from 'vitest';
import { createAfterPaint } from '../../src/pages/turns.ts';

/** A page whose frames and timers come when the test says so. */
function pageByHand() {
  let frames: (() => void)[] = [];
  const timers = new Map<number, { readonly task: () => void; readonly wait: number }>();
  let count = 0;
  const setTimeout = (task: () => void, wait = 0) => (timers.set(++count, { task, wait }), count);
  const page = { setTimeout, clearTimeout: (id: number) => timers.delete(id), requestAnimationFrame: (task: () => void) => frames.push(task) };
  const run = (isDue: (wait: number) => boolean) => {
    for (const [id, { task, wait }] of [...timers]) if (isDue(wait) && timers.delete(id)) task();
  };
  return {
    page: page as unknown as Window,
    paint: () => {
      const due = frames;
      frames = [];
      for (const frame of due) frame();
      run((wait) => wait === 0);
    },
    /** Long enough for whatever waits without a frame. */
    waitHidden: () => run(() => true),
  };
}

test('tasks are done after the paint, in their order, with what they leave for later', () => {
  const { page, paint } = pageByHand();
  const { later } = createAfterPaint(page);
  const done: string[] = [];
  later(() => {
    done.push('first');
    later(() => done.push('left'));
  });
  later(() => done.push('second'));
  expect(done).toEqual([]);
  paint();
  expect(done).toEqual(['first', 'second', 'left']);
  later(() => done.push('next'));
  expect(done).toHaveLength(3);
  paint();
  expect(done).toHaveLength(4);
});

test('a page that paints nothing does them all the same', () => {
  const { page, waitHidden } = pageByHand();
  const done: string[] = [];
  createAfterPaint(page).later(() => done.push('hidden'));
  waitHidden();
  expect(done).toEqual(['hidden']);
});

test('what must not wait is done at once, and only once', () => {
  const { page, paint } = pageByHand();
  const { later, flush } = createAfterPaint(page);
  const done: string[] = [];
  later(() => done.push('once'));
  flush();
  expect(done).toEqual(['once']);
  paint();
  expect(done).toEqual(['once']);
});

test('a task that fails takes no other with it', () => {
  const { page, paint } = pageByHand();
  const { later } = createAfterPaint(page);
  const done: string[] = [];
  later(() => {
    throw new Error('no room in the history');
  });
  later(() => done.push('after'));
  expect(paint).toThrow('no room in the history');
  paint();
  expect(done).toEqual(['after']);
  later(() => done.push('later'));
  paint();
  expect(done).toEqual(['after', 'later']);
});
