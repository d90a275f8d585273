import type { i18n } from 'i18next';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { Atlas } from '../panels/AtlasContext.ts';
import { PrintedRows } from '../share/print/PrintedRows.tsx';
import { AtlasProvider } from './AtlasProvider.tsx';
import { element } from './element.ts';

/**
 * Puts the rows that the filter leaves into the page while it is printed, in the place of the list. A browser that prints
 * waits for nothing, so this is there before it is asked for; where it is not, the list is printed.
 */
export function printRows(page: Window, atlas: Atlas, translation: i18n): void {
  const { document } = page;
  let leave: (() => void) | undefined;
  const enter = () => {
    if (leave) return;
    const list = element(document, 'atlas:list');
    const section = document.createElement('section');
    section.className = 'printed';
    const note = document.createElement('p');
    note.className = 'printed-note';
    list.before(section);
    element(document, 'atlas:legend').append(note);
    const root = createRoot(section, { identifierPrefix: 'atlas-print' });
    const rows = createElement(PrintedRows, { page, note });
    flushSync(() => root.render(createElement(AtlasProvider, { atlas, translation, children: rows })));
    leave = () => {
      leave = undefined;
      root.unmount();
      section.remove();
      note.remove();
    };
  };
  page.addEventListener('beforeprint', enter);
  page.addEventListener('afterprint', () => leave?.());
  // What shows a page as paper would have it without printing.
  page.matchMedia('print').addEventListener('change', ({ matches }) => (matches ? enter() : leave?.()));
}
