import type { MapPoint } from '../geo/Geometry.ts';
import { nextInDirection } from '../geo/nextInDirection.ts';
import type { Direction } from '../geo/nextInDirection.ts';
import { fold, foldedWords } from '../views/fold.ts';

/** What the keys move among: the places that the filter leaves. */
export interface KeyPlaces {
  readonly points: ReadonlyMap<string, MapPoint>;
  /** In the alphabetical order of the page's language. */
  readonly order: readonly string[];
  /** By region, in the order of the list. */
  readonly groups: readonly (readonly string[])[];
  name(id: string): string;
}

const arrows: ReadonlyMap<string, Direction> = new Map([
  ['ArrowLeft', 'west'],
  ['ArrowRight', 'east'],
  ['ArrowUp', 'north'],
  ['ArrowDown', 'south'],
]);

/** Where a key leads from a place; `undefined` where it leads nowhere, or is not one of the map's keys. */
export function keyTarget(key: string, from: string, places: KeyPlaces): string | undefined {
  const direction = arrows.get(key);
  if (direction) return nextInDirection(places.points, from, direction);
  switch (key) {
    case 'Home':
      return places.order[0];
    case 'End':
      return places.order[places.order.length - 1];
    case 'PageDown':
      return nextGroup(places.groups, from, 1);
    case 'PageUp':
      return nextGroup(places.groups, from, -1);
    default:
      return undefined;
  }
}

/** The first place of the region before or after, round and round; from a place in no region, of the first or last. */
function nextGroup(groups: readonly (readonly string[])[], from: string, step: 1 | -1): string | undefined {
  const own = groups.findIndex((group) => group.includes(from));
  const next = own < 0 ? (step === 1 ? 0 : groups.length - 1) : (own + step + groups.length) % groups.length;
  return groups[next]?.[0];
}

/**
 * The place that typed letters lead to: the next one after `from`, in alphabetical order, whose name begins with them.
 * One letter typed again and again goes on to the next such name, round and round, however fast.
 */
export function typedTarget(typed: string, from: string, { order, name }: KeyPlaces): string | undefined {
  const [, letter] = /^(.)\1*$/iu.exec(typed) ?? [];
  const wanted = foldedWords(letter ?? typed).join(' ');
  if (wanted === '') return undefined;
  const start = order.indexOf(from) + (letter === undefined ? 0 : 1);
  const after = [...order.slice(start), ...order.slice(0, start)];
  return after.find((id) => fold(name(id)).startsWith(wanted) || foldedWords(name(id)).join(' ').startsWith(wanted));
}
