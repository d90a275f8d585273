import { meshArcs } from 'topojson-client';
import type { MultiLineString } from 'topojson-specification';
import { isDisputed, partName } from './dividedLand.ts';
import type { LandTopology } from './landParts.ts';
import type { RingArcs } from './ringArcs.ts';
import type { WorldviewRules } from './worldviews.ts';

/** Where two countries meet under a worldview, each border once, but for those that it draws as disputed. */
export function borders(topology: LandTopology, rules: WorldviewRules): readonly RingArcs[] {
  const { parts } = topology.objects;
  const countryOf = (part: string) => rules.merges[part] ?? part;
  const mesh: MultiLineString = meshArcs(topology, parts, (one, other) => {
    const [a, b] = [partName(one), partName(other)];
    return countryOf(a) !== countryOf(b) && !isDisputed(rules, a, b);
  });
  return mesh.arcs;
}
