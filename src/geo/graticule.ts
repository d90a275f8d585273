import { geoGraticule } from 'd3-geo';
import type { LineString, MultiLineString } from 'geojson';
import type { MapFrame } from './Geometry.ts';
import { projectedPath } from './projection.ts';

/** Between two points of a meridian, before the projection asks for more. Degrees. */
const STEP = 20;
/** Meridians in one path. */
const BESIDE = 2;

/**
 * Every thirtieth meridian and parallel. As one path a browser goes through all of it for every tile of the map that it
 * paints, which takes it as long as the countries do; so neighbours share a path, and the rest of them is passed over.
 * @returns SVG path data in map units: meridians from west to east, then the parallels
 */
export function graticule(frame: MapFrame): readonly string[] {
  const lines = geoGraticule().precision(STEP).step([30, 30]).extentMinor([[-180, -56.5], [180, 84]]).lines();
  const isMeridian = ({ coordinates }: LineString) => coordinates[0]?.[0] === coordinates.at(-1)?.[0];
  const meridians = lines.filter(isMeridian).sort((one, other) => longitude(one) - longitude(other));
  const groups = Array.from({ length: Math.ceil(meridians.length / BESIDE) }, (_, at) => meridians.slice(at * BESIDE, (at + 1) * BESIDE));
  return [...groups, lines.filter((line) => !isMeridian(line))].map((group) =>
    projectedPath(frame, multiLine(group)),
  );
}

function multiLine(lines: readonly LineString[]): MultiLineString {
  return { type: 'MultiLineString', coordinates: lines.map(({ coordinates }) => coordinates) };
}

function longitude({ coordinates }: LineString): number {
  return coordinates[0]?.[0] ?? 0;
}
