import type { GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import { transform } from 'topojson-client';
import type { Position } from 'geojson';
import { countries } from '../dataset/countryCodes.ts';
import { geometryPolygons, partName } from './dividedLand.ts';
import type { LandTopology } from './landParts.ts';
import type { WorldTopology } from './readWorldAtlas.ts';
import { arcIndex } from './ringArcs.ts';
import type { LandPart } from './worldviews.ts';

/** The border of a country that is one ring: each arc of it, by the neighbour who shares it (`sea`: nobody). */
type Border = ReadonlyMap<LandPart, BorderArc>;

interface BorderArc {
  readonly index: number;
  /** Whether the ring runs along the arc from its end. */
  readonly isReversed: boolean;
  /** In the order of the ring. Degrees. */
  readonly points: readonly Position[];
}

const SEA = 'sea';

/**
 * The land of the 1:50m atlas with the borders of small states as the 1:10m atlas has them: Andorra's, Liechtenstein's, San
 * Marino's, Monaco's. Their neighbours share them, as an arc is replaced and not a shape; where three countries meet, the third
 * border ends where the new arcs do. A state stays as it is where the atlases do not agree on who its neighbours are, where
 * it meets one of them twice, or where 1:10m knows no more of it (the Vatican).
 * @param land the 1:50m atlas in parts, in degrees
 * @param fine the 1:10m atlas as it stands
 * @param isMeant whose borders, by their code
 */
export function withFineBorders(land: LandTopology, fine: WorldTopology, isMeant: (code: LandPart) => boolean): LandTopology {
  const byNumber = new Map([...countries].map(([code, { numeric }]) => [numeric, code]));
  const decode = fine.transform ? transform(fine.transform) : undefined;
  const finePoints = (index: number) => (fine.arcs[index] ?? []).map((point, at) => (decode ? decode([...point], at > 0) : point));
  const fineParts = fine.objects.countries.geometries;
  const fineBorders = bordersOf(fineParts, ({ id }) => byNumber.get(String(id)) ?? '', finePoints);
  const landBorders = bordersOf(land.objects.parts.geometries, partName, (index) => land.arcs[index] ?? []);
  const arcs = [...land.arcs] as Position[][];
  const moved = new Map<string, Position>();
  for (const [code, border] of landBorders) {
    const finer = isMeant(code) ? fineBorders.get(code) : undefined;
    if (!finer || !isSameBorder(border, finer) || lengthOf(finer) <= lengthOf(border)) continue;
    const isTurned = signedArea(border) * signedArea(finer) < 0;
    for (const [neighbour, { index, isReversed, points }] of border) {
      const along = finer.get(neighbour)?.points ?? [];
      const directed = isTurned ? along.toReversed() : along;
      for (const [from, to] of [[points[0], directed[0]], [points.at(-1), directed.at(-1)]]) if (from && to) moved.set(String(from), to);
      arcs[index] = [...(isReversed ? directed.toReversed() : directed)];
    }
  }
  return { ...land, arcs: arcs.map((points, index) => (points === land.arcs[index] ? withMovedEnds(points, moved) : points)) };
}

/** What ended at a point that has moved ends where it is now. */
function withMovedEnds(points: Position[], moved: ReadonlyMap<string, Position>): Position[] {
  const [first, last] = [moved.get(String(points[0])), moved.get(String(points.at(-1)))];
  if (!first && !last) return points;
  return points.map((point, index) => (index === 0 ? (first ?? point) : index === points.length - 1 ? (last ?? point) : point));
}

/** The borders of all who are one ring and meet each neighbour once, by who they are. */
function bordersOf<Part extends GeometryObject<object>>(
  parts: readonly Part[],
  nameOf: (part: Part) => LandPart,
  pointsOf: (index: number) => readonly Position[],
): ReadonlyMap<LandPart, Border> {
  const owners = new Map<number, LandPart[]>();
  const ringsOf = (part: Part) => ('arcs' in part ? geometryPolygons(part as unknown as Polygon | MultiPolygon).flat() : []);
  for (const part of parts) {
    for (const arc of ringsOf(part).flat()) owners.set(arcIndex(arc), [...(owners.get(arcIndex(arc)) ?? []), nameOf(part)]);
  }
  return new Map(
    parts.flatMap((part): [LandPart, Border][] => {
      const [ring, ...others] = ringsOf(part);
      if (!ring || others.length > 0) return [];
      const border = ring.map((arc) => {
        const index = arcIndex(arc);
        const neighbour = owners.get(index)?.find((owner) => owner !== nameOf(part)) ?? SEA;
        const isReversed = arc < 0;
        const points = pointsOf(index);
        return [neighbour, { index, isReversed, points: isReversed ? points.toReversed() : points }] as const;
      });
      const once = new Map(border);
      return once.size === ring.length ? [[nameOf(part), once]] : [];
    }),
  );
}

/** Whether two borders meet the same neighbours, in the same order or the reverse. Three can be in either. */
function isSameBorder(one: Border, other: Border): boolean {
  return one.size === other.size && one.size <= 3 && [...one.keys()].every((neighbour) => other.has(neighbour));
}

function lengthOf(border: Border): number {
  return [...border.values()].reduce((sum, { points }) => sum + points.length, 0);
}

/** Twice the area that a border surrounds, negative where it runs clockwise. Square degrees. */
function signedArea(border: Border): number {
  const ring = [...border.values()].flatMap(({ points }) => points);
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [x0 = 0, y0 = 0] = ring.at(index - 1) ?? [];
    return sum + x0 * y - x * y0;
  }, 0);
}
