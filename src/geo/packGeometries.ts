import type { Worldview } from '../dataset/Dataset.ts';
import type { Geometries } from './buildGeometry.ts';
import type { CountryShape, Geometry } from './Geometry.ts';

type Drawn = Pick<Geometry, 'unassigned' | 'disputed' | 'rest' | 'borders' | 'absorbed'>;

/** All worldviews as JSON: the shapes that they draw alike stand in it once. */
export interface PackedGeometries {
  readonly frame: Geometry['frame'];
  readonly sphere: string;
  readonly graticule: string;
  readonly shapes: readonly (readonly [code: string, shape: CountryShape])[];
  readonly worldviews: Readonly<Record<Worldview, Drawn & { readonly shapes: Readonly<Record<string, CountryShape>> }>>;
}

export function packGeometries(geometries: Geometries): PackedGeometries {
  const { frame, sphere, graticule, shapes } = geometries.un;
  const differing = (own: Geometry) =>
    Object.fromEntries([...own.shapes].filter(([code, { path }]) => path !== shapes.get(code)?.path));
  const drawn = (own: Geometry) => {
    const { unassigned, disputed, rest, borders, absorbed } = own;
    return { unassigned, disputed, rest, borders, absorbed, shapes: differing(own) };
  };
  const { un, mar } = geometries;
  const worldviews = { un: drawn(un), 'natural-earth': drawn(geometries['natural-earth']), mar: drawn(mar) };
  return { frame, sphere, graticule, shapes: [...shapes], worldviews };
}

export function unpackGeometries({ frame, sphere, graticule, shapes, worldviews }: PackedGeometries): Geometries {
  const geometry = (worldview: Worldview): Geometry => {
    const { shapes: own, ...drawn } = worldviews[worldview];
    const all = new Map(shapes.map(([code, shape]) => [code, own[code] ?? shape]));
    return { frame, sphere, graticule, ...drawn, shapes: all };
  };
  return { un: geometry('un'), 'natural-earth': geometry('natural-earth'), mar: geometry('mar') };
}
