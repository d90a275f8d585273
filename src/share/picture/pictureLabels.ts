import type { Camera } from '../../geo/frameAround.ts';
import type { MapBounds, MapPoint } from '../../geo/Geometry.ts';
import { mapNode } from '../../map/MapNode.ts';
import type { MapNode } from '../../map/MapNode.ts';
import { placeLabels } from '../../map/placeLabels.ts';
import type { Box, LabelCandidate } from '../../map/placeLabels.ts';
import type { Geometry } from '../../geo/Geometry.ts';
import type { Takeaway } from '../Takeaway.ts';
import { palette } from './palette.ts';
import type { Measure } from './pictureText.ts';

const TYPE = { size: 12, weight: 500 } as const;
/** From so many pixels to a map unit on, seats are named: on a smaller map they would be taken for countries. */
const BESIDE = 0.16;
/** From this zoom on, countries that are no partners are named too. */
const OTHERS = 2;
/** Half a marker's box. Pixels. */
const MARKER = 6;

interface Window {
  readonly camera: Camera;
  /** Pixels. */
  readonly size: readonly [width: number, height: number];
  /** Where a point of the map is in the picture's map. Pixels. */
  place(point: MapPoint): MapPoint;
}

/** The names that there is room for: partners that the filter leaves and the host first, the largest before the smaller. */
export function drawPictureLabels(takeaway: Takeaway, geometry: Geometry, { camera, size, place }: Window, measure: Measure): readonly MapNode[] {
  const { data, view, locale } = takeaway;
  const { frame, shapes } = geometry;
  const perUnit = (size[0] * camera.scale) / frame.width;
  const named = (id: string): string => data.names[locale][id] ?? id;
  const box = ([west, north, east, south]: MapBounds): Box => [...place([west, north]), ...place([east, south])];
  const seen = ([x, y]: MapPoint) => x > 0 && y > 0 && x < size[0] && y < size[1];
  const left = [...view.marks].flatMap(([id, { muted }]) => (muted ? [] : [id]));
  const own = new Set([...left, ...(data.dataset.host ? [data.dataset.host.country] : [])]);
  const onShapes = (ids: Iterable<string>) =>
    [...ids]
      .flatMap((id): (LabelCandidate & { readonly area: number })[] => {
        const shape = shapes.get(id);
        if (!shape || shape.path === '' || !seen(place(shape.point))) return [];
        const [west, north, east, south] = shape.bounds;
        return [{ id, text: named(id), point: place(shape.point), width: measure(named(id), TYPE), room: box(shape.bounds), area: (east - west) * (south - north) }];
      })
      .sort((a, b) => b.area - a.area || (a.id < b.id ? -1 : 1));
  const seats = perUnit < BESIDE ? [] : left.flatMap((id): LabelCandidate[] => {
    const point = data.seats[id];
    return point && seen(place(point)) ? [{ id, text: named(id), point: place(point), width: measure(named(id), TYPE), room: undefined }] : [];
  });
  const others = camera.scale < OTHERS ? [] : onShapes([...shapes.keys()].filter((id) => !view.marks.has(id) && !own.has(id)));
  const markers = seats.map(({ point: [x, y] }): Box => [x - MARKER, y - MARKER, x + MARKER, y + MARKER]);
  return placeLabels([...onShapes(own), ...seats, ...others], size, markers).flatMap(({ text, x, y }) => letters(text, x, y));
}

/** Letters over their halo: programs that do not know `paint-order` would draw it over them. */
function letters(text: string, x: number, y: number): readonly MapNode[] {
  // A third of the size below the middle stands the base line, in every program.
  const at = { x: Number(x.toFixed(1)), y: Number((y + TYPE.size * 0.34).toFixed(1)), 'text-anchor': 'middle', 'font-size': TYPE.size, 'font-weight': TYPE.weight };
  return [
    mapNode('text', { ...at, fill: 'none', stroke: palette.paper, 'stroke-width': 3, 'stroke-linejoin': 'round', 'aria-hidden': 'true' }, [text]),
    mapNode('text', { ...at, fill: palette.ink }, [text]),
  ];
}
