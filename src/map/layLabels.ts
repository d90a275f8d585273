import type { MapBounds, MapPoint } from '../geo/Geometry.ts';
import { labelSpots } from './labelSpots.ts';
import type { Box, LandRows } from './LandRows.ts';
import { placeLabels } from './placeLabels.ts';
import type { PlacedLabel } from './placeLabels.ts';
import { screenBox } from './screenBox.ts';

/** From this zoom on, countries that are no partners are named too. */
const OTHERS = 2;
/**
 * From so many CSS pixels to a map unit on, seats are named, and names may stand over other countries: on a smaller map
 * they would be taken for theirs.
 */
const BESIDE = 0.16;
/** A place near a globe's edge is seen from the side: with less than this of its area it has no name. */
const ASLANT = 0.4;
/** Half of what is kept free round a marker. CSS pixels. */
const MARKER = 6;

/** A place with a name. Map units. */
export interface NamedPlace {
  readonly id: string;
  readonly text: string;
  readonly point: MapPoint;
  /** Of the largest part of its shape; `undefined` for a seat. */
  readonly bounds: MapBounds | undefined;
  readonly isMarked: boolean;
}

/** What is seen of a map, on a screen or in a picture. CSS pixels of the window. */
export interface LabelWindow {
  readonly width: number;
  readonly height: number;
  /** How near it is; 1 where the whole world is seen. */
  readonly scale: number;
  /** In the middle of what is seen. */
  readonly pixelsPerUnit: number;
  /** Where a point is seen; `undefined` for what lies behind the horizon. */
  place(point: MapPoint): MapPoint | undefined;
  readonly land: LandRows;
}

/**
 * The names that there is room for: of what the filter leaves and the host first, the largest before the smaller; then,
 * near enough, of the others, which are never named over the land of another. Made as they are asked for; `undefined` for
 * one that has no room.
 * @param taken boxes that must stay free besides the markers
 */
export function layLabels(
  own: readonly NamedPlace[],
  others: () => readonly NamedPlace[],
  window: LabelWindow,
  widthOf: (text: string) => number,
  taken: readonly Box[] = [],
): Iterable<PlacedLabel | undefined> {
  const { land, width, height } = window;
  const isNear = window.pixelsPerUnit >= BESIDE;
  const candidate = (named: NamedPlace, isOverLand: boolean) => {
    const bounds = named.bounds && isWhole(named.bounds, window.place) ? screenBox(named.bounds, window.place) : undefined;
    const point = isAslant(named.point, window) ? undefined : window.place(named.point);
    const place = { ...named, bounds, point, width: widthOf(named.text), isOverLand };
    return { ...place, spots: labelSpots(place, land, [width, height]) };
  };
  const first = own.filter(({ bounds }) => isNear || bounds).sort(bySize);
  const candidates = function* () {
    for (const named of first) yield candidate(named, isNear);
    if (window.scale < OTHERS) return;
    for (const named of others().filter(({ isMarked }) => !isMarked).sort(bySize)) yield candidate(named, false);
  };
  const markers = first.flatMap(({ isMarked, point }): Box[] => {
    const seen = isMarked ? window.place(point) : undefined;
    return seen ? [[seen[0] - MARKER, seen[1] - MARKER, seen[0] + MARKER, seen[1] + MARKER]] : [];
  });
  return placeLabels(candidates(), [width, height], [...markers, ...taken]);
}

/** Whether the map is seen too much from the side where a point lies: by the area that a small square has there. */
function isAslant([x, y]: MapPoint, { place, pixelsPerUnit }: LabelWindow): boolean {
  const [a, b, c] = [place([x, y]), place([x + 1, y]), place([x, y + 1])];
  if (!a || !b || !c) return true;
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) < ASLANT * pixelsPerUnit ** 2;
}

/** Whether nothing of a place lies behind the horizon: beside what comes round a globe's edge, a name would stand off the globe. */
function isWhole([west, north, east, south]: MapBounds, place: LabelWindow['place']): boolean {
  return ([[west, north], [east, north], [west, south], [east, south]] as const).every(place);
}

function bySize(a: NamedPlace, b: NamedPlace): number {
  return areaOf(b.bounds) - areaOf(a.bounds) || (a.id < b.id ? -1 : 1);
}

function areaOf([west, north, east, south]: MapBounds = [0, 0, 0, 0]): number {
  return (east - west) * (south - north);
}
