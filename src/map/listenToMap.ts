import type { MapPoint } from '../geo/Geometry.ts';
import { idOf } from './adoptMap.ts';
import { Chooser } from './Chooser.ts';
import { keyTarget, typedTarget } from './keyTarget.ts';
import type { KeyPlaces } from './keyTarget.ts';
import type { LiveMap } from './LiveMap.ts';
import type { MapText } from './MapText.ts';
import { pointInSight } from './pointInSight.ts';
import { placesAt } from './placesAt.ts';
import { targetsOf } from './targetsOf.ts';
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
  /** Nearer or farther by a factor, round a point of the map or the middle; with 0, the whole world. */
  onZoom(factor: number, round?: MapPoint): void;
  /** By shares of the window, east and south. */
  onPan(east: number, south: number): void;
  /** Does what a click need not wait for, once its answer is seen. */
  later(task: () => void): void;
  /** Where the card of what is selected lies. CSS pixels of the viewport. */
  card(): DOMRect | undefined;
  /** The keyboard came to a place, which may be out of view. */
  onReach(id: string): void;
}

/** How much closer a crowd of places is looked at. */
const CLOSER = 5;

/** Shares of the window that Shift and an arrow move the map by. */
const pans: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-0.25, 0],
  ArrowRight: [0.25, 0],
  ArrowUp: [0, -0.25],
  ArrowDown: [0, 0.25],
};
const zooms: Readonly<Record<string, number>> = { '+': 1.5, '=': 1.5, '-': 1 / 1.5, '0': 0 };

/**
 * Turns what the reader does on the map into selections, tooltips and ways of looking.
 * @returns what to call when the map moves or the page becomes another: what is shown beside a place no longer holds then
 */
export function listenToMap(map: LiveMap, frame: HTMLElement, listener: MapListener): () => void {
  const { svg } = map;
  const page = svg.ownerDocument;
  const tooltip = new Tooltip(frame);
  const chooser = new Chooser(frame, (id, by) => listener.onSelect(id, by));
  let typed = '';
  let typedAt = -Infinity;
  let hovered: string | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const describe = (id: string) => {
    const rectangle = map.rectangle(id);
    const text = listener.text();
    if (rectangle) tooltip.show(text.name(id), text.status(id), rectangle);
  };
  const dismiss = () => {
    clearTimeout(resting);
    tooltip.hide();
  };
  const leave = () => {
    dismiss();
    chooser.close();
  };
  const escape = (by: 'pointer' | 'keyboard') => {
    if (chooser.isOpen) chooser.close();
    else if (tooltip.visible) dismiss();
    else listener.onSelect(undefined, by);
  };
  const focusedId = () => (page.activeElement instanceof SVGAElement ? idOf(page.activeElement) : undefined);

  // A press would move the focus before the click is answered; it follows when the answer is seen.
  svg.addEventListener('mousedown', (event) => {
    if (event.button === 0 && linkOf(event)) event.preventDefault();
  });
  let isQuiet = false;
  const focusQuietly = (link: SVGAElement) => {
    if (link.hasAttribute('aria-hidden')) return; // what is not read out must not hold the focus
    isQuiet = true; // not every browser knows `focusVisible`
    link.focus({ preventScroll: true, focusVisible: false });
    isQuiet = false;
  };

  // Browsers move a tap's click on to a link nearby, as they see fit: where the finger was is what counts.
  let raised: PointerEvent | undefined;
  svg.addEventListener('pointerup', (event) => (raised = event));
  svg.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // A click without a pointer comes from Enter or from a screen reader, and is about the link itself.
    const byKeyboard = event.detail === 0;
    const { clientX, clientY, pointerType } = raised ?? event;
    const target = linkOf(event);
    const pointer = pointerType === 'mouse' ? 'mouse' : 'finger';
    const under = byKeyboard || pointer === 'mouse' ? placeOf(target) : placeOf(linkAt(page, clientX, clientY));
    const candidates = () => placesAt([clientX, clientY], under, targetsOf(map), pointer);
    const offer = (ids: readonly string[], isSure: boolean) => {
      const text = listener.text();
      const choices = ids.map((id) => ({ id, name: text.name(id), status: text.status(id) }));
      const zoom = { label: text.zoomHere, go: () => listener.onZoom(CLOSER, map.window.pointAt(clientX, clientY)) };
      const at = { x: clientX, y: clientY };
      if (!isSure) chooser.open(text.whichOne, choices, at, true, zoom);
      // Not upon the card.
      else if (choices.length > 1) chooser.open(text.alsoHere, choices.slice(1), at, false, zoom, listener.card());
    };
    if (byKeyboard || (pointer === 'mouse' && under !== undefined)) {
      // A mouse is precise: what it is on is chosen at once, and the others are offered once that is seen.
      listener.onSelect(under, byKeyboard ? 'keyboard' : 'pointer');
      chooser.close();
      listener.later(() => {
        dismiss();
        if (byKeyboard) return;
        if (target) focusQuietly(target);
        offer(candidates(), true);
      });
      return;
    }
    // Where everything lies is asked before anything changes: the page is not laid out twice.
    const ids = candidates();
    const isSure = ids.length < 2 || (target !== null && pointer === 'mouse');
    if (isSure) listener.onSelect(ids[0], 'pointer');
    dismiss();
    chooser.close();
    if (!isSure) {
      offer(ids, false); // a finger is asked
      return;
    }
    listener.later(() => {
      const chosen = map.node(ids[0] ?? '');
      if (chosen) focusQuietly(chosen);
      offer(ids, true);
    });
  });

  svg.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    const { clientX, clientY } = event;
    const id = placeOf(linkAt(page, clientX, clientY)) ?? placesAt([clientX, clientY], undefined, targetsOf(map), 'mouse')[0];
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
    // A filter may have hidden it since.
    if (!link.hasAttribute('aria-hidden')) makeTabStop(map, link);
    // A click focuses too; only a focus that shows itself wants a label.
    if (isQuiet || !link.matches(':focus-visible')) return;
    map.markFocus(idOf(link));
    listener.onReach(idOf(link));
    describe(idOf(link));
  });
  frame.addEventListener('focusout', () => {
    map.markFocus(undefined);
    dismiss();
  });

  frame.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      escape('keyboard');
      return;
    }
    const from = focusedId();
    if (from === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const pan = event.shiftKey ? pans[event.key] : undefined;
    const factor = zooms[event.key];
    if (pan || factor !== undefined) {
      event.preventDefault();
      leave();
      if (pan) listener.onPan(...pan);
      else if (factor !== undefined) listener.onZoom(factor, pointInSight(map, from));
      return;
    }
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
    if (event.key !== 'Escape' || frame.contains(event.target as Node)) return;
    // Who clicked a place that takes no focus, and has it nowhere, means the map.
    if (event.target === page.body) escape('pointer');
    else leave();
  });
  for (const goingOn of ['pointerdown', 'focusin']) {
    page.addEventListener(goingOn, ({ target }) => {
      if (!(target instanceof Element) || !target.closest('.chooser')) chooser.close();
    });
  }

  return leave;
}

function linkOf({ target }: Event): SVGAElement | null {
  return target instanceof Element ? target.closest<SVGAElement>('a') : null;
}

/** The link that is drawn at a point of the viewport. CSS pixels. */
function linkAt(page: DocumentOrShadowRoot, x: number, y: number): SVGAElement | null {
  return page.elementFromPoint(x, y)?.closest<SVGAElement>('a') ?? null;
}

/** The place that a link draws; one that only widens a small place's reach draws none. */
function placeOf(link: SVGAElement | null): string | undefined {
  return link?.dataset.country ?? link?.dataset.seat;
}

/** Leaves one place of the map in the tab order. */
export function makeTabStop(map: LiveMap, link: SVGAElement): void {
  for (const other of map.svg.querySelectorAll('a[tabindex="0"]')) other.setAttribute('tabindex', '-1');
  link.setAttribute('tabindex', '0');
}
