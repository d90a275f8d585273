declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';
  /** Adds to every point the weight (planar triangle area by default) that it is dropped below. */
  export function presimplify<T extends Topology>(topology: T): T;
}
declare module 'polylabel' {
  /** The point of a polygon that is farthest from its border (pole of inaccessibility), and how far that is. */
  export default function polylabel(
    polygon: readonly (readonly (readonly [number, number])[])[],
    precision?: number,
  ): number[] & { distance: number };
}
