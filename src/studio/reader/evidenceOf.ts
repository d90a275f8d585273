import type { NameInText } from './findCandidates.ts';
import { lineSigns } from './lineSigns.ts';
import { remembered } from './remembered.ts';
import type { See } from './See.ts';
import { sideSigns } from './sideSigns.ts';
import type { Surface } from './surfaceOf.ts';

/** What did not take place, is denied, planned, past, or only an example: each counts by where it stands. */
const clauseSigns = new Set(['undone', 'negative', 'future', 'past', 'example']);
const negative = new Set('not no neither nor never without nt ne n pas ni sans aucun aucune jamais personne لم لن لا دون بدون غير ليس ليست عدم ولم ولن فلم'.split(' '));
/** How far the words of a sentence are looked through for them. */
const reach = 30;

/** Tells `see` of everything around a name that may speak for or against its being a partner's. */
export function evidenceOf(name: NameInText, surface: Surface, see: See): void {
  const { form, match, paragraph, head, end, standing, isLine } = name;
  const kinds = kindsOf[form];
  see(kinds.in, paragraph.language);
  see(kinds.standing, standing);
  see(kinds.line, isLine ? 'yes' : 'no');
  if (match.clitic) see(kinds.clitic, match.clitic);
  if (head !== match) see('joined', 'after');
  if (end !== match) see('joined', 'before');
  see('names', String(Math.min(8, paragraph.names.length)));
  see(kinds.number, paragraph.number <= 2 ? String(paragraph.number) : 'later');
  neighbours(name, surface, see);
  sideSigns(name, surface, see);
  sentenceSigns(name, surface, see);
  if (isLine) lineSigns(name, see);
  if (isQuoted(paragraph.text, match.start)) see(kinds.quoted, '');
}

/** The names of signs that differ by the form of the name, made once. */
const kindsOf = { country: kinds('country'), people: kinds('people'), body: kinds('body'), city: kinds('city') };

function kinds(form: NameInText['form']) {
  const made = <Kind extends string>(kind: Kind) => `${form} ${kind}` as const;
  return {
    in: made('in'),
    standing: made('standing'),
    line: made('line'),
    clitic: made('clitic'),
    number: made('number'),
    quoted: made('quoted'),
    opens: made('opens'),
    before: made('before'),
    after: made('after'),
    end: made('end'),
    own: [made('own left'), made('own right')],
    list: [made('list left'), made('list right')],
  } as const;
}

/** What stands right beside a name, and right beside the list that it stands in. */
function neighbours({ form, match, paragraph, head, end }: NameInText, surface: Surface, see: See): void {
  const { text, sentences } = paragraph;
  const own = kindsOf[form];
  const wordAt = (index: number): string => (sentences[index] === sentences[match.first] ? surface.wordAt(index) : '|');
  see(own.before, mark(text.slice(Math.max(0, match.start - 2), match.start)));
  see(own.after, mark(text.slice(match.end, match.end + 2)));
  see(own.end, mark(text.slice(end.end, end.end + 2)));
  see(own.own[0], wordAt(match.first - 1));
  see(own.own[1], wordAt(match.last + 1));
  const left = wordAt(head.first - 1);
  const right = wordAt(end.last + 1);
  if (left === '|') see(own.opens, '');
  see(own.list[0], left);
  see(own.list[1], right);
  see('two left', `${wordAt(head.first - 2)} ${left}`);
  see('two right', `${right} ${wordAt(end.last + 2)}`);
}

/** Signs and blanks as they are, letters and digits as `x`. */
const mark = remembered((letters) => letters.replace(/[\p{L}\p{N}]/gu, 'x'));

function sentenceSigns({ match, paragraph, isLine }: NameInText, surface: Surface, see: See): void {
  const { sentences, clauses, tokens } = paragraph;
  const found = new Map<string, 'clause' | 'sentence'>();
  for (let index = Math.max(0, match.first - reach); index < Math.min(tokens.length, match.last + reach); index += 1) {
    if (sentences[index] !== sentences[match.first]) continue;
    const sign = negative.has(surface.wordAt(index)) ? 'negative' : surface.classAt(index);
    if (!clauseSigns.has(sign) || found.get(sign) === 'clause') continue;
    found.set(sign, clauses[index] === clauses[match.first] ? 'clause' : 'sentence');
  }
  for (const [sign, where] of found) see(sign, isLine ? `${where} of a line` : where);
  if (found.has('undone') && found.has('negative')) see('undone', 'denied');
}

/** Whether a quotation is open at a place. Only so much of the text before it is looked at. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  const opened = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'));
  if (opened >= 0) return opened > Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'));
  return before.includes('"') && (before.split('"').length & 1) === 0;
}
