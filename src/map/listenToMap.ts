import { idOf } from './adoptMap.ts';
import { keyTarget, typedTarget } from './keyTarget.ts';
import type { KeyPlaces } from './keyTarget.ts';
import type { LiveMap } from './LiveMap.ts';
import type { MapText } from './MapText.ts';
import { placeAt } from './placeAt.ts';
import { Tooltip } from './Tooltip.ts';

/** Letters typed within this time belong together. Milliseconds. */
const TYPING = 700;

/** On the way to a tooltip the pointer crosses other places; one that it rests on for this long is meant. Milliseconds. */
const REST = 150;

export interface MapListener {
  /** The words and the order of the page's present language and view. */
  text(): MapText;
  places(): Pick<KeyPlaces, 'order' | 'groups'>;
  /** `undefined`: the reader let go. */
  onSelect(id: string | undefined, by: 'pointer' | 'keyboard'): void;
}

/** Turns what the reader does on the map into selections and tooltips. */
export function listenToMap(map: LiveMap, frame: HTMLElement, listener: MapListener): void {
  const { svg } = map;
  const page = svg.ownerDocument;
  const tooltip = new Tooltip(frame);
  let typed = '';
  let typedAt = -Infinity;
  let hovered: string | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const describe = (id: string) => {
    const rectangle = map.rectangle(id);
    const text = listener.text();
    if (rectangle) tooltip.show(text.name(id), text.status(id), rectangle);
  };
  const focusedId = () => (page.activeElement instanceof SVGAElement ? idOf(page.activeElement) : undefined);

  svg.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // A click without a pointer comes from Enter or from a screen reader, and is about the link itself.
    const byKeyboard = event.detail === 0;
    const target = event.target instanceof Element ? event.target.closest<SVGAElement>('a') : null;
    const id = byKeyboard ? target && idOf(target) : placeAt(page, event.clientX, event.clientY, map.pointsOnScreen());
    tooltip.hide();
    listener.onSelect(id ?? undefined, byKeyboard ? 'keyboard' : 'pointer');
  });

  svg.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'mouse') return;
    const id = placeAt(page, event.clientX, event.clientY, map.pointsOnScreen());
    if (id === hovered) return;
    hovered = id;
    clearTimeout(resting);
    if (id === undefined) tooltip.hideSoon();
    else if (tooltip.visible) resting = setTimeout(() => describe(id), REST);
    else describe(id);
  });
  svg.addEventListener('pointerleave', () => {
    hovered = undefined;
    clearTimeout(resting);
    tooltip.hideSoon();
  });

  // On the frame: an SVG that listens for the focus becomes a tab stop itself.
  frame.addEventListener('focusin', (event) => {
    const link = event.target;
    if (!(link instanceof SVGAElement)) return;
    makeTabStop(map, link);
    // A click focuses too; only a focus that shows itself wants a label.
    if (!link.matches(':focus-visible')) return;
    map.markFocus(idOf(link));
    describe(idOf(link));
  });
  frame.addEventListener('focusout', () => {
    map.markFocus(undefined);
    tooltip.hide();
  });

  frame.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      if (tooltip.visible) tooltip.hide();
      else listener.onSelect(undefined, 'keyboard');
      return;
    }
    const from = focusedId();
    if (from === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const places: KeyPlaces = { ...listener.places(), points: map.points, name: listener.text().name };
    const isLetter = event.key.length === 1 && event.key !== ' ';
    if (isLetter) {
      typed = event.timeStamp - typedAt < TYPING ? typed + event.key : event.key;
      typedAt = event.timeStamp;
    }
    const next = isLetter ? typedTarget(typed, from, places) : keyTarget(event.key, from, places);
    const known = isLetter || /^(Arrow|Page|Home|End)/.test(event.key);
    if (known) event.preventDefault();
    if (next !== undefined) map.node(next)?.focus();
  });

  // Escape from anywhere takes a hovered tooltip away, wherever the focus is.
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !frame.contains(event.target as Node)) tooltip.hide();
  });
}

/** Leaves one place of the map in the tab order. */
export function makeTabStop(map: LiveMap, link: SVGAElement): void {
  for (const other of map.svg.querySelectorAll('a[tabindex="0"]')) other.setAttribute('tabindex', '-1');
  link.setAttribute('tabindex', '0');
}
