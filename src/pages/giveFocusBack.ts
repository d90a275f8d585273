import { bringIntoView } from './bringIntoView.ts';

/**
 * Takes the focus out of a card that is being closed: back to what opened it, or where that is gone or folded away, to a place
 * of the map. Whose focus is elsewhere keeps it, and a pointer that closes what it opened on the map scrolls nothing.
 */
export function giveFocusBack(panel: HTMLElement, opener: Element | null | undefined, place: SVGElement | undefined, page: Window): void {
  const { document } = page;
  if (!panel.contains(document.activeElement)) return;
  const back = [opener, place].find((way) => {
    if (way instanceof HTMLElement || way instanceof SVGElement) way.focus({ preventScroll: true });
    return way === document.activeElement;
  });
  if (back && (back === opener || back.matches(':focus-visible'))) bringIntoView(back, page, 'center');
}
