import type { MapBounds, MapPoint } from '../../geo/Geometry.ts';
import { mapNode } from '../../map/MapNode.ts';
import type { MapNode } from '../../map/MapNode.ts';
import { placeLabels } from '../../map/placeLabels.ts';
import type { Box, LabelCandidate } from '../../map/placeLabels.ts';
import type { Geometry } from '../../geo/Geometry.ts';
import type { Takeaway } from '../Takeaway.ts';
import type { MapSheet } from './MapSheet.ts';
import { palette } from './palette.ts';
import type { Measure } from './pictureText.ts';

const TYPE = { size: 12, weight: 500 } as const;
/** From so many pixels to a map unit on, seats are named: on a smaller map they would be taken for countries. */
const BESIDE = 0.16;
/** From this zoom on, countries that are no partners are named too. */
const OTHERS = 2;
/** Half a marker's box. Pixels. */
const MARKER = 6;

/** The names that there is room for: partners that the filter leaves and the host first, the largest before the smaller. */
export function drawPictureLabels(takeaway: Takeaway, { shapes }: Geometry, sheet: MapSheet, measure: Measure): readonly MapNode[] {
  const { data, view, locale } = takeaway;
  const { width, height } = sheet;
  const named = (id: string): string => data.names[locale][id] ?? id;
  /** Where a name would stand, if that is seen. */
  const place = (point: MapPoint): MapPoint | undefined => {
    const at = sheet.place(point);
    return at && at[0] > 0 && at[1] > 0 && at[0] < width && at[1] < height ? at : undefined;
  };
  /** What is sure to lie within bounds that a globe shows askew; `undefined` where not all of them are seen. */
  const box = ([west, north, east, south]: MapBounds): Box | undefined => {
    const [a, b, c, d] = [sheet.place([west, north]), sheet.place([east, north]), sheet.place([west, south]), sheet.place([east, south])];
    return a && b && c && d && [Math.max(a[0], c[0]), Math.max(a[1], b[1]), Math.min(b[0], d[0]), Math.min(c[1], d[1])];
  };
  const left = [...view.marks].flatMap(([id, { muted }]) => (muted ? [] : [id]));
  const own = new Set([...left, ...(data.dataset.host ? [data.dataset.host.country] : [])]);
  const onShapes = (ids: Iterable<string>) =>
    [...ids]
      .flatMap((id): (LabelCandidate & { readonly area: number })[] => {
        const shape = shapes.get(id);
        const point = shape && place(shape.point);
        const room = shape && box(shape.bounds);
        if (!point || !room || shape.path === '') return [];
        const [west, north, east, south] = shape.bounds;
        return [{ id, text: named(id), point, width: measure(named(id), TYPE), room, area: (east - west) * (south - north) }];
      })
      .sort((a, b) => b.area - a.area || (a.id < b.id ? -1 : 1));
  const seats = sheet.perUnit < BESIDE ? [] : left.flatMap((id): LabelCandidate[] => {
    const seat = data.seats[id];
    const point = seat && place(seat);
    return point ? [{ id, text: named(id), point, width: measure(named(id), TYPE), room: undefined }] : [];
  });
  const others = sheet.scale < OTHERS ? [] : onShapes([...shapes.keys()].filter((id) => !view.marks.has(id) && !own.has(id)));
  const markers = seats.map(({ point: [x, y] }): Box => [x - MARKER, y - MARKER, x + MARKER, y + MARKER]);
  return placeLabels([...onShapes(own), ...seats, ...others], [width, height], markers).flatMap(({ text, x, y }) => letters(text, x, y));
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
