import { quantize } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import type { FeatureCollection, Position } from 'geojson';
import type { Transform } from 'topojson-specification';
import type { FlatPolygon } from './flatPolygons.ts';
import type { LandTopology } from './landParts.ts';
import { ringArea } from './rings.ts';
import type { Ring } from './rings.ts';
import type { LandPart } from './worldviews.ts';

/** Land on the flat map: coordinates are whole tenths of a map unit, as differences along each arc. */
export type DetailTopology = LandTopology & { readonly transform: Transform };

/** A part of the land on the flat map, in map units; several may have the same name. */
export interface FlatPart {
  readonly part: LandPart;
  readonly polygons: readonly FlatPolygon[];
}

/**
 * A tenth of a map unit (about 350 m) is as fine as path data are written, so that what is decoded is drawn as it is,
 * and two countries that share an arc draw the same points.
 */
const STEPS_PER_UNIT = 10;

/**
 * Parts of the land as a topology on the grid: those that have the same border there share its arcs.
 * @throws if a part is too small for the grid, so that no country is lost
 */
export function detailTopology(parts: readonly FlatPart[]): DetailTopology {
  const features = parts.map(({ part, polygons }) => {
    const coordinates = polygons.flatMap(polygonOnGrid);
    if (coordinates.length === 0) throw new Error(`${part} is too small for the grid`);
    return { type: 'Feature' as const, properties: { part }, geometry: { type: 'MultiPolygon' as const, coordinates } };
  });
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  // Whole numbers already: this only takes the differences along each arc.
  const shared = buildTopology({ parts: collection }) as unknown as LandTopology;
  const { type, objects, arcs } = quantize(shared, { scale: [1, 1], translate: [0, 0] });
  const step = 1 / STEPS_PER_UNIT;
  return { type, transform: { scale: [step, step], translate: [0, 0] }, objects, arcs };
}

/** Islands and holes too small for the grid are left out. */
function polygonOnGrid([outer = [], ...holes]: FlatPolygon): Position[][][] {
  const coast = ringOnGrid(outer);
  return ringArea(coast) === 0 ? [] : [[coast, ...holes.map(ringOnGrid).filter((hole) => ringArea(hole) > 0)].map(positions)];
}

function ringOnGrid(ring: Ring): Ring {
  const steps = ring.map(([x, y]) => [Math.round(x * STEPS_PER_UNIT), Math.round(y * STEPS_PER_UNIT)] as const);
  return steps.filter(([x, y], index) => x !== steps[index - 1]?.[0] || y !== steps[index - 1]?.[1]);
}

function positions(ring: Ring): Position[] {
  return ring.map((point) => [...point]);
}
