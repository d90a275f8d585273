import type { Path } from '../../dataset/Path.ts';
import type { Draft } from '../draft/Draft.ts';
import { setAt } from '../draft/setAt.ts';
import { fields } from './fields.ts';

/**
 * The draft with a partner of another kind, without what only the other kind has: no field of the partner would show it any
 * more, nor could a person take it away.
 * @param base from the draft to the partner
 */
export function withKind(draft: Draft, base: Path, kind: string): Draft {
  const others = fields.partners.filter(({ only }) => only !== undefined && only !== kind);
  const keys = new Set(others.map(({ path: [key = ''] }) => key));
  return [...keys].reduce((without, key) => setAt(without, [...base, key], undefined), setAt(draft, [...base, 'kind'], kind));
}
