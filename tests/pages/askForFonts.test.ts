import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { askForFonts } from '../../src/pages/askForFonts.ts';

/** Whether a page asks for its fonts before it is painted, which its reader then may wait for. */
function asks({ connection, worker }: { connection?: object; worker?: object }): boolean {
  const { document } = new JSDOM('<link rel="icon" media="print"><link rel="preload" as="font" media="not all">').window;
  askForFonts({ document, navigator: { connection, serviceWorker: worker } } as unknown as Window, 100);
  const [icon, font] = [...document.querySelectorAll('link')];
  expect(icon?.media).toBe('print');
  return font?.media === 'all';
}

test('a near server is asked', () => {
  expect(asks({ connection: { rtt: 0 } })).toBe(true);
  expect(asks({ connection: { rtt: 100 } })).toBe(true);
});

test('a far one is not', () => {
  expect(asks({ connection: { rtt: 150 } })).toBe(false);
  expect(asks({ connection: { rtt: 2000 }, worker: { controller: null } })).toBe(false);
});

test('a worker that keeps the fonts is, however far the server', () => {
  expect(asks({ connection: { rtt: 2000 }, worker: { controller: {} } })).toBe(true);
});

test('browsers that do not say how far they are wait for no font anyway', () => {
  expect(asks({})).toBe(true);
  expect(asks({ connection: {} })).toBe(true);
});
