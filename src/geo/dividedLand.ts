import { mergeArcs, meshArcs } from 'topojson-client';
import type { MultiLineString, MultiPolygon, Polygon } from 'topojson-specification';
import type { CountryCode } from '../dataset/Dataset.ts';
import type { LandTopology } from './landParts.ts';
import type { RingArcs } from './ringArcs.ts';
import type { LandPart, WorldviewRules } from './worldviews.ts';

/** A polygon by its arcs: the outer ring first, then its holes. */
export type PolygonArcs = readonly RingArcs[];

/** The land as a worldview divides it, still as references to arcs. */
export interface DividedLand {
  /** Under `undefined`: the land of no country. */
  readonly polygons: Map<CountryCode | undefined, readonly PolygonArcs[]>;
  readonly disputed: readonly RingArcs[];
  readonly absorbed: readonly CountryCode[];
}

type Part = LandTopology['objects']['parts']['geometries'][number];

/** Puts the parts together as a worldview's rules say, and finds the borders that it draws as disputed. */
export function dividedLand(topology: LandTopology, rules: WorldviewRules): DividedLand {
  const { merges } = rules;
  const parts = topology.objects.parts.geometries;
  const byCountry = new Map<CountryCode | undefined, Part[]>();
  for (const part of parts) {
    const name = partName(part);
    const country = merges[name] ?? (isCountry(name) ? name : undefined);
    byCountry.set(country, [...(byCountry.get(country) ?? []), part]);
  }
  const border: MultiLineString = meshArcs(topology, topology.objects.parts, (a, b) => isDisputed(rules, partName(a), partName(b)));
  return {
    polygons: new Map([...byCountry].map(([country, own]) => [country, polygonsOf(topology, own)])),
    disputed: border.arcs,
    absorbed: Object.keys(merges).filter(isCountry),
  };
}

/** Whether a worldview draws the border between two parts as disputed. */
export function isDisputed({ disputed }: WorldviewRules, a: LandPart, b: LandPart): boolean {
  return disputed.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
}

/** Parts are named by a country's code or by words: that tells, without the table of all codes in the page's scripts. */
function isCountry(part: LandPart): boolean {
  return /^[A-Z]{3}$/.test(part);
}

/** What a part is called in the tables of worldviews. */
export function partName({ properties }: { readonly properties?: object | undefined }): LandPart {
  return properties && 'part' in properties ? String(properties.part) : '';
}

/** One part keeps its polygons as they are; several lose the borders between them. */
function polygonsOf(topology: LandTopology, parts: readonly Part[]): readonly PolygonArcs[] {
  const [only, ...others] = parts as readonly (Polygon | MultiPolygon)[];
  if (!only) return [];
  if (others.length > 0) return mergeArcs(topology, [only, ...others] as Polygon[]).arcs;
  return geometryPolygons(only);
}

export function geometryPolygons(geometry: Polygon | MultiPolygon): readonly PolygonArcs[] {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}
