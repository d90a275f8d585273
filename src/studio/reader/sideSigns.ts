import type { See } from './See.ts';
import type { NameInText } from './findCandidates.ts';
import { isLittle } from './surfaceOf.ts';
import type { Surface } from './surfaceOf.ts';

/** How many words are looked at on each side, and how near a word must be to give the name its part. */
const far = 14;
const near = 7;

/** The words left and right of a name's list, in its clause: the first ones in their order, and all of them. */
export function sideSigns(name: NameInText, surface: Surface, see: See): void {
  oneSide(name, surface, 'left', see);
  oneSide(name, surface, 'right', see);
}

function oneSide({ form, match, paragraph, head, end }: NameInText, surface: Surface, side: 'left' | 'right', see: See): void {
  const { clauses } = paragraph;
  const step = side === 'left' ? -1 : 1;
  const from = side === 'left' ? head.first : end.last;
  const kinds = kindsOf(form, side);
  const stems: string[] = [];
  const told: string[] = [];
  let role = '';
  for (let apart = 1; apart <= far; apart += 1) {
    const index = from + step * apart;
    if (clauses[index] !== clauses[match.first]) break;
    if (isLittle(surface.wordAt(index))) continue;
    const stem = surface.stemAt(index);
    if (!stems.includes(stem)) see(kinds.clause, stem);
    stems.push(stem);
    const own = surface.classAt(index);
    if (own !== '' && !told.includes(own)) see(kinds.has, own);
    told.push(own);
    if (stems.length === 1) see(kinds.first, stem);
    if (stems.length === 2) see(kinds.second, stem);
    if (role === '' && apart <= near) {
      role = surface.roleAt(index);
      if (role !== '') see(kinds.role, `${role} ${Math.min(apart, 4)}`);
    }
  }
  if (role === '') see(kinds.role, 'none');
}

interface Kinds {
  readonly clause: string;
  readonly has: string;
  readonly first: string;
  readonly second: string;
  readonly role: string;
}

const known = new Map<string, Kinds>();

/** The names of the signs of a side, made once. */
function kindsOf(form: NameInText['form'], side: 'left' | 'right'): Kinds {
  const key = `${form} ${side}`;
  const kept = known.get(key);
  if (kept) return kept;
  const made: Kinds = {
    clause: `${side} clause`,
    has: `${key} has`,
    first: `${key} first`,
    second: `${side} second`,
    role: `${key} role`,
  };
  known.set(key, made);
  return made;
}
