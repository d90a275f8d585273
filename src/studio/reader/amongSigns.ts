import type { NameInText } from './findCandidates.ts';
import type { See } from './See.ts';
import type { Sight } from './Sight.ts';
import type { Surface } from './surfaceOf.ts';

/** How all countries of a text stand to each other; made once for a text. */
export interface Company {
  readonly sights: readonly Sight[];
  /** The likeness of each that has one, from the least on. */
  readonly likeness: readonly number[];
  readonly mentions: number;
  readonly paragraphs: number;
  /** The first and the last paragraph that names a country, and how many are named in the first. */
  readonly first: number;
  readonly last: number;
  readonly inFirst: number;
  /** The country whose city opens one of the first two lines. */
  readonly dateline: string | undefined;
  /** The countries beside whose names someone acts (`the Chadian minister`), in the order of those names. */
  readonly acting: readonly string[];
}

/** A city so near to a line's start is a dateline. Words. */
const DATELINE = 4;

export function companyOf(sights: readonly Sight[], surfaceFor: (name: NameInText) => Surface): Company {
  const names = sights.flatMap((sight) => sight.names);
  const numbers = new Set(names.map(({ paragraph }) => paragraph.number));
  const first = Math.min(...numbers);
  const opening = names.find(({ form, paragraph, match }) => form === 'city' && paragraph.number <= 2 && match.first < DATELINE);
  const acting = sights
    .flatMap(({ id, names: own }) => own.filter((name) => acts(name, surfaceFor(name))).slice(0, 1).map((name) => ({ id, name })))
    .sort((one, other) => one.name.paragraph.number - other.name.paragraph.number || one.name.match.first - other.name.match.first);
  return {
    sights,
    likeness: sights.flatMap(({ likeness = [] }) => likeness).sort((one, other) => one - other),
    mentions: names.length,
    paragraphs: numbers.size,
    first,
    last: Math.max(...numbers),
    inFirst: sights.filter((sight) => sight.names.some(({ paragraph }) => paragraph.number === first)).length,
    dateline: opening?.id,
    acting: acting.map(({ id }) => id),
  };
}

function acts({ form, head, end }: NameInText, surface: Surface): boolean {
  return form !== 'city' && (surface.roleAt(head.first - 1) || surface.roleAt(end.last + 1)) === 'actor';
}

const few = (count: number, most: number): string => String(Math.min(count, most));

/** Tells `see` of how a country stands among the others of its text: who speaks is told by what sets it apart from them. */
export function amongSigns(sight: Sight, company: Company, see: See): void {
  const { id, names, rank, likeness: own } = sight;
  const { sights, likeness, acting, dateline } = company;
  const numbers = new Set(names.map(({ paragraph }) => paragraph.number));
  const forms = new Set(names.map(({ form }) => form));
  if (own !== undefined) {
    see('less like', `${few(likeness.indexOf(own), 3)} of ${few(likeness.length, 5)}`);
    see('more like', `${few(likeness.length - 1 - likeness.lastIndexOf(own), 3)} of ${few(likeness.length, 5)}`);
  }
  see('share', `${few(Math.round((10 * names.length) / company.mentions), 5)} of ${few(sights.length, 5)}`);
  see('spread', String(Math.round((5 * numbers.size) / company.paragraphs)));
  see('listed', `${names.some(({ joined }) => joined)} ${names.every(({ head, match, end }) => head !== match || end !== match)}`);
  const cities = new Set(names.filter(({ form }) => form === 'city').map(({ paragraph, match }) => paragraph.text.slice(match.start, match.end)));
  see('cities', `${few(cities.size, 3)} ${forms.has('people')} ${forms.has('country')}`);
  const early = new Set(names.filter(({ paragraph }) => paragraph.number <= 2).map(({ form }) => form));
  see('dateline', `${dateline === undefined ? 'none' : dateline === id ? 'own' : 'other'} ${[...early].sort().join(' ')}`);
  see('beginning', `${names.filter(({ paragraph }) => paragraph.number === company.first).length > 1} ${company.inFirst}`);
  see('ending', `${numbers.has(company.last)} ${company.last - company.first > 3}`);
  if (names[0]) see('first name', `${names[0].form} ${company.paragraphs > 1} ${few(Math.floor(names[0].match.first / 6), 3)} ${few(rank, 3)}`);
  see('acts', `${acting.includes(id) ? few(acting.indexOf(id), 3) : 'no'} of ${few(acting.length, 4)}`);
}
