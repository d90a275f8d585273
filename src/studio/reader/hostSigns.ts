import { countryNames } from '../gazetteer/countryNames.ts';
import type { See } from './See.ts';
import { amongSigns } from './amongSigns.ts';
import type { Company } from './amongSigns.ts';
import { evidenceOf } from './evidenceOf.ts';
import type { NameInText } from './findCandidates.ts';
import type { Sight } from './Sight.ts';
import type { Surface } from './surfaceOf.ts';

const bucket = (value: number): string => String(Math.max(-4, Math.min(4, Math.round(value))));

/** Tells `see` of what speaks for a text that does not tell whose side speaks: a piece of a text often does not. */
export function noHostSigns({ sights, likeness: [leastLike], paragraphs }: Company, see: See): void {
  see('no host, paragraphs', String(Math.min(paragraphs, 6)));
  see('no host, countries', String(Math.min(sights.length, 6)));
  if (leastLike !== undefined) see('no host, least like', `${bucket(leastLike)} of ${Math.min(sights.length, 3)} in ${Math.min(paragraphs, 2)}`);
  see('no host, cities', String(sights.some(({ likeness }) => likeness === undefined)));
}

/** So near to a paragraph's start a name is early; in a shorter one every name would be. Letters. */
const EARLY = 60;
const SHORT = 120;

/** What is no sign of a host. */
const unneeded = /standing$|number$|^heading$|^column$|^names$|^two |clause$/;

/** Tells `see` of everything that speaks for or against a country's side being the one that speaks. */
export function hostSigns(sight: Sight, company: Company, surfaceFor: (name: NameInText) => Surface, see: See): void {
  const { id, names, asPartner, likeness, rank, of, isMost, signers } = sight;
  if (signers > 0) see('signs', `${Math.min(signers, 2)} ${names[0]?.form ?? 'unnamed'}`);
  if (names.length === 0) return;
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
    once('led by', `${form} ${ledBy(name, surfaceFor(name))}`);
    const before = text.slice(0, match.start).replace(/[^\p{L}]/gu, '').length;
    if (match.start < EARLY && text.length > SHORT) once('early', `${form} ${when}`);
    if (number <= 3 && before < 4) once('opens', `${form} ${when} ${text.slice(match.end, match.end + 3).replace(/\p{L}/gu, 'x').replace(/\d/g, '0')}`);
    if (number <= 2 && /^[^.]{0,25}\d/.test(text.slice(match.end))) once('dated', `${form} ${when}`);
    if (number <= 3) openingSigns(name, company.paragraphs === 1, surfaceFor(name), once);
  }
  const tongue = names[0]?.paragraph.language ?? 'en';
  see('tongue', `${tongue} ${countryNames.get(id)?.official.includes(tongue) === true}`);
  see('rank', String(Math.min(rank, 4)));
  see('often', String(Math.min(names.length, 6)));
  see('forms', [...forms].sort().join(' '));
  see('paragraphs', String(Math.min(paragraphs.size, 5)));
  if (isMost) see('most', String(Math.min(of, 4)));
  see('lone', String(Math.round((4 * lone) / names.length)));
  if (likeness !== undefined) {
    see('likest', bucket(Math.max(...asPartner)));
    see('least', bucket(Math.min(...asPartner)));
    see('like', bucket(likeness));
  } else see('like', 'city');
  amongSigns(sight, company, see);
}

/** What leads in whom somebody deals with, and how far before a name it may stand (`with the head of the police of`). Words. */
const leading = new Set('with avec مع ومع between entre بين by par قبل from to الي among parmi لدي'.split(' '));
const LED = 8;

function ledBy({ match, paragraph, head }: NameInText, surface: Surface): string {
  for (let index = head.first - 1; index >= head.first - LED && paragraph.clauses[index] === paragraph.clauses[match.first]; index -= 1) {
    const word = surface.wordAt(index);
    if (leading.has(word)) return word;
    if (word.startsWith('<')) return 'name';
  }
  return 'nothing';
}

/** A line of so few words is a letterhead or a title. */
const TITLE = 14;
const OPENING = { first: 8, second: 20 };

/**
 * In the first lines: what stands beside a name, by how near that is to the line's start. `isOnly`: no other line names a
 * country; then it is nobody's letterhead.
 */
function openingSigns({ form, match, paragraph, head, end }: NameInText, isOnly: boolean, surface: Surface, see: See): void {
  const line = isOnly ? 'only' : paragraph.number === 1 ? 'first' : 'next';
  const { first, second } = OPENING;
  const where = paragraph.tokens.length <= TITLE ? 'title' : match.first < first ? 'start' : match.first < second ? 'near' : 'far';
  see('opening left', `${form} ${line} ${where} ${surface.wordAt(head.first - 1)}`);
  see('opening right', `${form} ${line} ${where} ${surface.wordAt(end.last + 1)}`);
}
