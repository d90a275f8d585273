import type { MapFrame, MapPoint } from './Geometry.ts';

/** A ring whose last point does not repeat the first. Map units. */
type OpenRing = readonly MapPoint[];

/**
 * Joins again what `cutAntimeridian` cut: on a globe no line runs through Chukotka. A cut leaves the same point at both
 * edges of the frame; where two such points follow each other, the ring runs along the cut.
 */
export function stitchAntimeridian(rings: readonly OpenRing[], frame: MapFrame): readonly OpenRing[] {
  const key = ([x, y]: MapPoint) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const mirrored = ([x, y]: MapPoint): MapPoint => [frame.width - x, y];
  const known = new Set(rings.flatMap((ring) => ring.filter((point) => isOuter(point, frame)).map(key)));
  const isCut = (point: MapPoint | undefined) =>
    point !== undefined && isOuter(point, frame) && known.has(key(mirrored(point)));

  const whole: OpenRing[] = [];
  const chains = new Map<string, OpenRing>(); // by where they begin
  for (const ring of rings) {
    const start = ring.findIndex((point, index) => isCut(ring.at(index - 1)) && isCut(point));
    if (start < 0) {
      whole.push(ring);
      continue;
    }
    let chain: MapPoint[] = [];
    [...ring.slice(start), ...ring.slice(0, start)].forEach((point, index, points) => {
      if (index > 0 && isCut(points[index - 1]) && isCut(point)) {
        keep(chain);
        chain = [];
      }
      chain.push(point);
    });
    keep(chain);
  }
  /** A single point lies between two pieces of the cut: it is all cut. */
  function keep(chain: OpenRing) {
    const [first] = chain;
    if (first && chain.length > 1) chains.set(key(first), chain);
  }

  for (const [begin, first] of chains) {
    const joined: MapPoint[] = [];
    for (let at = begin, next: OpenRing | undefined = first; next; next = chains.get(at)) {
      chains.delete(at);
      joined.push(...next);
      at = key(mirrored(next.at(-1) as MapPoint));
    }
    whole.push(joined);
  }
  return whole;
}

/** Far enough from the middle that the antimeridian may be there: at the pole the frame is narrower than at the equator. */
function isOuter([x]: MapPoint, { width }: MapFrame): boolean {
  return Math.abs(x - width / 2) > width / 5;
}
