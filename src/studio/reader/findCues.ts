import { foldedPattern } from './foldedPattern.ts';
import { asMemorandum, cueWords, elsewhere, events, heldBefore, heldWith, needsNeighbour } from './cueWords.ts';
import { keysBetween } from './Paragraph.ts';
import type { Paragraph, TextLanguage } from './Paragraph.ts';
import { remembered } from './remembered.ts';
import type { OutcomeKind } from './Reading.ts';

/** Words that say an outcome. */
export interface Cue {
  readonly outcome: OutcomeKind;
  /** Index of the token. */
  readonly at: number;
  readonly isInstrument: boolean;
}

/** The outcomes that a word may say, given as its key and, where it differs, its folded form. */
function kindsIn(language: TextLanguage): (word: string) => readonly OutcomeKind[] {
  return remembered((word) => {
    const forms = word.split(' ');
    return cueWords[language].outcomes.filter(([, words]) => forms.some((form) => words.test(form))).map(([outcome]) => outcome);
  });
}

const kindsOf: Readonly<Record<TextLanguage, (word: string) => readonly OutcomeKind[]>> = {
  ar: kindsIn('ar'),
  en: kindsIn('en'),
  fr: kindsIn('fr'),
};

const instruments: ReadonlySet<OutcomeKind> = new Set(['memorandum', 'agreement', 'declaration']);

/**
 * The outcome words of a paragraph that tell of something that took place. An instrument counts where its sentence says
 * that it was signed, and nothing right before says that it was not, will be, was only discussed, or is an older one. In a
 * line of a list or a table (`isLine`) the bare word is enough. `year`: the year that the text is about.
 */
export function findCues(paragraph: Paragraph, year: number | undefined, isLine: boolean): Cue[] {
  const { later } = cueWords[paragraph.language];
  const found: Cue[] = [];
  const wordsBetween = withoutNames(paragraph);
  paragraph.tokens.forEach(({ key, folded }, at) => {
    for (const outcome of kindsOf[paragraph.language](key === folded ? key : `${key} ${folded}`)) {
      const neighbours = keysBetween(paragraph, at - 1, at + 4);
      const kind = outcome === 'agreement' && asMemorandum.test(neighbours) ? 'memorandum' : outcome === 'meeting' && !isLine && isAttended(paragraph, at) ? 'participation' : outcome;
      // `mémorandum d'entente` is one instrument.
      if (/^ententes?$/.test(key) && /^(?:d|protocole)$/.test(paragraph.tokens[at - 1]?.key ?? '')) continue;
      if (kind === outcome && needsNeighbour[kind] && !needsNeighbour[kind].test(neighbours)) continue;
      const isInstrument = instruments.has(kind);
      const isReal = isInstrument
        ? wasSigned(paragraph, wordsBetween, at, year, isLine)
        : !later.test(keysBetween(paragraph, at - 3, at)) && !isYetToCome(paragraph, at);
      if (isReal) found.push({ outcome: kind, at, isInstrument });
      break;
    }
  });
  // `attended the meeting`, `a participé aux consultations`: who was there, not who was met.
  return found.filter(({ outcome, at }, index) => {
    if (outcome !== 'meeting') return true;
    return !found.slice(Math.max(0, index - 4), index).some((other) => other.outcome === 'participation' && at - other.at <= 4);
  });
}

/** `opened the meeting`: an event that one takes part in, where nothing says that it was held with someone. */
function isAttended(paragraph: Paragraph, at: number): boolean {
  const { key, folded } = paragraph.tokens[at] ?? { key: '', folded: '' };
  return (events.test(key) || events.test(folded)) && !heldBefore.test(keysBetween(paragraph, at - 4, at)) && !heldWith.test(keysBetween(paragraph, at + 1, at + 6));
}

function isYetToCome(paragraph: Paragraph, at: number): boolean {
  return / (?:next|prochaine?|مرتقبه?|مقبله?|قادمه?|will|sera|planned|prevue?|postponed|reportee?|annulee?|cancelled) /.test(keysBetween(paragraph, at + 1, at + 3));
}

type WordsBetween = (from: number, to: number) => string;

/** As `keysBetween`, with a dot for each word of a name: an institute for research (بحث) discusses nothing. */
function withoutNames({ tokens, names }: Paragraph): WordsBetween {
  let words: string[] | undefined; // most paragraphs have no instrument, and are not asked
  const dotted = () => {
    const keys = tokens.map(({ key }) => key);
    for (const { first, last, entries } of names) if (entries.some(({ form }) => form !== 'nothing')) keys.fill('·', first, last + 1);
    return keys;
  };
  return (from, to) => ` ${(words ??= dotted()).slice(Math.max(0, from), to).join(' ')} `;
}

function wasSigned(paragraph: Paragraph, wordsBetween: WordsBetween, at: number, year: number | undefined, isLine: boolean): boolean {
  const { signed, unreal } = cueWords[paragraph.language];
  const { tokens, sentences } = paragraph;
  if (unreal.test(wordsBetween(at - 4, at).replace(/ (?:not|pas) only /, ' '))) return false;
  let near: number | undefined;
  for (let apart = 1; apart <= 14 && near === undefined; apart += 1) {
    for (const index of [at - apart, at + apart]) {
      const token = tokens[index];
      if (!token || sentences[index] !== sentences[at]) continue;
      if (signed.test(token.key) || signed.test(token.folded)) near ??= index;
    }
  }
  if (near === undefined) return isLine && !postponed.test(keysBetween(paragraph, at, at + 8));
  if (unreal.test(wordsBetween(near - 4, near + 1).replace(/ (?:not|pas) only /, ' '))) return false;
  const sentence = sentences[at];
  let last = at;
  while (last < tokens.length && sentences[last] === sentence && last < Math.max(at, near) + 11) last += 1;
  const after = keysBetween(paragraph, near + 1, Math.min(near + 6, last));
  // What was done with the next partner makes this one's no less signed.
  const [own = ''] = keysBetween(paragraph, Math.max(at, near) + 1, last).split(elsewhere[paragraph.language]);
  if (postponed.test(after) || postponed.test(own)) return false;
  const past = / ((?:19|20)\d\d) /.exec(`${after}${keysBetween(paragraph, at - 2, at + 5)}`)?.[1];
  return past === undefined || (year !== undefined && Number(past) >= year);
}

const postponed = foldedPattern(/ (?:postponed|deferred|reporte|reportee|later|next|ulterieurement|prochain|prochaine|prochainement|تاجل|تاجلت|ارجئ|ارجئت|لاحقا|مقبل|مقبله|قريبا|discussed|pending|draft|قيد|مسوده|مشروع|projet|negotiation|negociation|failed|expected|soon|hope) /);
