import type { Locale } from '../../i18n/locale.ts';
import { embedWords } from './embedWords.ts';

/** How long a hint is read. Milliseconds. */
const READ = 2400;

/**
 * Says once, over the map, how it is zoomed and moved, when a reader does what scrolls the page instead. The page scrolls
 * on: nothing is held back.
 */
export function hintAtGestures(page: Window, locale: () => Locale): void {
  const { document, navigator } = page;
  const frame = document.querySelector('.map-window');
  if (!frame) return;
  const said = new Set<string>();
  const say = (what: 'wheel' | 'fingers') => {
    if (said.has(what)) return;
    said.add(what);
    const key = /Mac|iP(?:hone|ad)/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
    const hint = document.createElement('p');
    hint.className = 'gesture-hint';
    // For those who see the map and point at it: nobody else has done what it answers.
    hint.setAttribute('aria-hidden', 'true');
    hint.textContent = embedWords[locale()][what].replace('{{key}}', key);
    frame.append(hint);
    page.setTimeout(() => hint.remove(), READ);
  };
  const passive = { passive: true };
  frame.addEventListener('wheel', (event) => {
    if (!(event as WheelEvent).ctrlKey && !(event as WheelEvent).metaKey) say('wheel');
  }, passive);
  frame.addEventListener('touchmove', (event) => {
    if ((event as TouchEvent).touches.length === 1) say('fingers');
  }, passive);
}
