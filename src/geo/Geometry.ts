import type { ContinentId } from '../dataset/countryCodes.ts';
import type { CountryCode } from '../dataset/Dataset.ts';

/** A point in map units: x grows to the east, y to the south, `[0, 0]` is the north-west corner of the frame. */
export type MapPoint = readonly [x: number, y: number];

/** `[west, north, east, south]` in map units. */
export type MapBounds = readonly [number, number, number, number];

/** The rectangle that the map is drawn in, and the numbers that tie it to longitude and latitude. */
export interface MapFrame {
  /** In map units; 10,000 wide, so that whole numbers are a tenth of a pixel on a laptop. */
  readonly width: number;
  readonly height: number;
  /** `geoEqualEarth().scale(scale).translate(translate)` is the projection of every path here. */
  readonly scale: number;
  readonly translate: MapPoint;
}

/** Where a country stands on the map; all that pointer, keyboard, zoom and tooltip need. */
export interface CountryPlace {
  /** Inside the largest polygon, as far from its border as possible; the seat of the marker where there is no shape. */
  readonly point: MapPoint;
  /**
   * How far `point` is from the nearest border of the largest polygon, in map units with one decimal: the largest circle
   * that lies within the country, so what a label has room for. 0 where there is no shape.
   */
  readonly radius: number;
  /** Of the largest polygon, so that France is framed without its islands overseas. */
  readonly bounds: MapBounds;
}

/**
 * A country drawn: `path` is SVG path data in map units, empty where the atlas has no shape; then a marker stands in where
 * the country is a partner or the host, and nothing where it is neither.
 */
export interface CountryShape extends CountryPlace {
  readonly path: string;
}

/** What is drawn of a continent besides its countries; SVG path data in map units. */
export interface ContinentRest {
  /** Land that has no ISO code of its own: drawn, never a country of a dataset. */
  readonly unassigned: string;
  /** Borders that the worldview draws as disputed. */
  readonly disputed: string;
}

export interface Geometry extends ContinentRest {
  readonly frame: MapFrame;
  readonly shapes: ReadonlyMap<CountryCode, CountryShape>;
  /** The same by continent, for a map that draws one of them with more detail; a continent without either is left out. */
  readonly rest: Readonly<Partial<Record<ContinentId, ContinentRest>>>;
  /**
   * Where two countries meet, what is near together in one path; SVG path data in map units. Drawn once, they take half
   * of what an edge round each country does. Without any, a map draws those edges.
   */
  readonly borders: readonly string[];
  /** Codes whose land the worldview gives to another country. */
  readonly absorbed: readonly CountryCode[];
  /** The edge of the drawn world. */
  readonly sphere: string;
  readonly graticule: string;
}
