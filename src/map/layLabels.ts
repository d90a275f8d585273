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
 * near enough, of the others, which are never named over the land of another.
 * @param taken boxes that must stay free besides the markers
 */
export function layLabels(
  own: readonly NamedPlace[],
  others: () => readonly NamedPlace[],
  window: LabelWindow,
  widthOf: (text: string) => number,
  taken: readonly Box[] = [],
): readonly PlacedLabel[] {
  const { land, width, height } = window;
  const isNear = window.pixelsPerUnit >= BESIDE;
  const candidate = (isOverLand: boolean) => (named: NamedPlace) => {
    const bounds = named.bounds && isWhole(named.bounds, window.place) ? screenBox(named.bounds, window.place) : undefined;
    const place = { ...named, bounds, point: window.place(named.point), width: widthOf(named.text), isOverLand };
    return { ...place, spots: labelSpots(place, land, [width, height]) };
  };
  const first = own.filter(({ bounds }) => isNear || bounds).sort(bySize).map(candidate(isNear));
  const rest = window.scale < OTHERS ? [] : others().filter(({ isMarked }) => !isMarked).sort(bySize).map(candidate(false));
  const markers = first.flatMap(({ isMarked, point }): Box[] =>
    isMarked && point ? [[point[0] - MARKER, point[1] - MARKER, point[0] + MARKER, point[1] + MARKER]] : [],
  );
  return placeLabels([...first, ...rest], [width, height], [...markers, ...taken]);
}

/** Whether nothing of a place lies behind the horizon: beside what comes round a globe's edge, a name would stand off the globe. */
function isWhole([west, north, east, south]: MapBounds, place: LabelWindow['place']): boolean {
  return ([[west, north], [east, north], [west, south], [east, south]] as const).every(place);
}

function bySize(a: NamedPlace, b: NamedPlace): number {
  return sizeOf(b) - sizeOf(a) || (a.id < b.id ? -1 : 1);
}

function sizeOf({ bounds: [west, north, east, south] = [0, 0, 0, 0] }: NamedPlace): number {
  return (east - west) * (south - north);
}
