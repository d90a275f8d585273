import { meshArcs } from 'topojson-client';
import type { MultiLineString } from 'topojson-specification';
import { isDisputed, partName } from './dividedLand.ts';
import { continentOfPart } from './landContinents.ts';
import type { LandTopology } from './landParts.ts';
import type { RingArcs } from './ringArcs.ts';
import type { WorldviewRules } from './worldviews.ts';

/**
 * Where two countries meet under a worldview, each border once, but for those that it draws as disputed. By continent
 * (that of one of the two): whoever draws a part of the map passes over the borders that are elsewhere.
 */
export function borders(topology: LandTopology, rules: WorldviewRules): readonly (readonly RingArcs[])[] {
  const { parts } = topology.objects;
  const countryOf = (part: string) => rules.merges[part] ?? part;
  const continents = new Set(parts.geometries.map((part) => continentOfPart(partName(part))));
  return [...continents].map((continent) => {
    const mesh: MultiLineString = meshArcs(topology, parts, (one, other) => {
      const [a, b] = [partName(one), partName(other)];
      return countryOf(a) !== countryOf(b) && continentOfPart(a) === continent && !isDisputed(rules, a, b);
    });
    return mesh.arcs;
  });
}
