import type { MapFrame, MapPoint } from './Geometry.ts';
import type { Ring } from './rings.ts';

/**
 * A ring that crosses the antimeridian, as the rings that it leaves on either side; any other ring as it is.
 * world-atlas stitches Russia, Fiji and Antarctica together there, which a sphere understands and a flat map does not.
 * A ring that crosses an odd number of times goes round a pole: it is closed along the frame's southern edge.
 */
export function cutAntimeridian(ring: Ring, frame: MapFrame): readonly Ring[] {
  const middle = frame.width / 2;
  const crosses = (from: MapPoint, to: MapPoint) => Math.abs(from[0] - to[0]) > middle;
  const open = ring.slice(0, -1);
  const start = open.findIndex((point, index) => crosses(open.at(index - 1) ?? point, point));
  if (start < 0) return [ring];

  const pieces: MapPoint[][] = [];
  [...open.slice(start), ...open.slice(0, start)].forEach((point, index, points) => {
    const before = points.at(index - 1) ?? point;
    if (!crosses(before, point)) {
      pieces.at(-1)?.push(point);
      return;
    }
    // One of the two stands on the antimeridian, or nearly: there the ring leaves the map and comes back in.
    const [x, y] = Math.abs(before[0] - middle) > Math.abs(point[0] - middle) ? before : point;
    const reach = Math.abs(x - middle);
    pieces.at(-1)?.push([middle + Math.sign(before[0] - middle) * reach, y]);
    pieces.push([[middle + Math.sign(point[0] - middle) * reach, y], point]);
  });
  const first = pieces[0]?.[0];
  if (first) pieces.at(-1)?.push([frame.width - first[0], first[1]]);

  if (pieces.length % 2 === 1) {
    const last = pieces.at(-1);
    const side = last?.at(-1)?.[0] ?? 0;
    last?.push([side, frame.height], [frame.width - side, frame.height]);
  }
  return pieces.map((piece) => [...piece, piece[0] as MapPoint]);
}
