import type { CountryCode } from '../../dataset/Dataset.ts';
import { countryNames } from '../gazetteer/countryNames.ts';
import type { See } from './See.ts';
import { evidenceOf } from './evidenceOf.ts';
import type { NameInText } from './findCandidates.ts';
import type { Surface } from './surfaceOf.ts';

/** A country that the text names in any form, with its mentions and how much each looks like a partner's. */
export interface Sight {
  readonly id: CountryCode;
  readonly names: readonly NameInText[];
  readonly asPartner: readonly number[];
  /** How many countries were named before it, and how many there are. */
  readonly rank: number;
  readonly of: number;
  /** Whether no other is named more often. */
  readonly isMost: boolean;
}

/** The countries of a text in the order of their first mention. `alone`: how much each name looks like a partner's. */
export function sightsOf(names: readonly NameInText[], alone: readonly number[]): Sight[] {
  const byId = new Map<string, { names: NameInText[]; asPartner: number[] }>();
  names.forEach((name, index) => {
    if (name.form === 'body') return;
    const known = byId.get(name.id) ?? { names: [], asPartner: [] };
    known.names.push(name);
    if (name.form !== 'city') known.asPartner.push(alone[index] ?? 0);
    byId.set(name.id, known);
  });
  const most = Math.max(0, ...[...byId.values()].map((one) => one.names.length));
  return [...byId].map(([id, one], rank) => ({ id, ...one, rank, of: byId.size, isMost: one.names.length === most }));
}

/** Tells `see` of what speaks for a text that does not tell whose side speaks: a piece of a text often does not. */
export function noHostSigns(sights: readonly Sight[], see: See): void {
  const paragraphs = new Set(sights.flatMap(({ names }) => names.map(({ paragraph }) => paragraph.number)));
  see('no host, paragraphs', String(Math.min(paragraphs.size, 6)));
  see('no host, countries', String(Math.min(sights.length, 6)));
  see('no host, cities', String(sights.filter(({ asPartner }) => asPartner.length === 0).length > 0));
}

/** So near to a paragraph's start a name is early; in a shorter one every name would be. Letters. */
const EARLY = 60;
const SHORT = 120;

/** What is no sign of a host. */
const unneeded = /standing$|number$|^heading$|^column$|^names$|^two |clause$/;
const bucket = (value: number): string => String(Math.max(-4, Math.min(4, Math.round(value))));

/** Tells `see` of everything that speaks for or against a country's side being the one that speaks. */
export function hostSigns({ id, names, asPartner, rank, of, isMost }: Sight, surfaceFor: (name: NameInText) => Surface, see: See): void {
  const forms = new Set<string>();
  const paragraphs = new Set<number>();
  let lone = 0;
  const told = new Set<string>();
  const once: See = (kind, word) => {
    const key = `${kind}\t${word}`;
    if (told.has(key)) return;
    told.add(key);
    see(kind, word);
  };
  for (const name of names) {
    const { form, match, paragraph, head, end } = name;
    const { number, text } = paragraph;
    forms.add(form);
    paragraphs.add(number);
    if (head === match && end === match) lone += 1;
    const when = number === 1 ? '1' : number <= 3 ? '2' : 'n';
    evidenceOf({ ...name, heading: undefined }, surfaceFor(name), (kind, word) => {
      if (!unneeded.test(kind)) once(kind.startsWith(form) ? kind : `${form} ${kind}`, word);
    });
    once('when', `${form} ${when}`);
    const before = text.slice(0, match.start).replace(/[^\p{L}]/gu, '').length;
    if (match.start < EARLY && text.length > SHORT) once('early', `${form} ${when}`);
    if (number <= 3 && before < 4) once('opens', `${form} ${when} ${text.slice(match.end, match.end + 3).replace(/\p{L}/gu, 'x').replace(/\d/g, '0')}`);
    if (number <= 2 && /^[^.]{0,25}\d/.test(text.slice(match.end))) once('dated', `${form} ${when}`);
  }
  const tongue = names[0]?.paragraph.language ?? 'en';
  see('tongue', `${tongue} ${countryNames.get(id)?.official.includes(tongue) === true}`);
  see('rank', String(Math.min(rank, 4)));
  see('often', String(Math.min(names.length, 6)));
  see('forms', [...forms].sort().join(' '));
  see('paragraphs', String(Math.min(paragraphs.size, 5)));
  if (isMost) see('most', String(Math.min(of, 4)));
  see('lone', String(Math.round((4 * lone) / names.length)));
  if (asPartner.length > 0) {
    see('likest', bucket(Math.max(...asPartner)));
    see('least', bucket(Math.min(...asPartner)));
    see('like', bucket(asPartner.reduce((sum, value) => sum + value, 0) / asPartner.length));
  } else see('like', 'city');
}
