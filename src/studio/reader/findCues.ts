import { asMemorandum, cueWords, events, heldBefore, heldWith, needsNeighbour } from './cueWords.ts';
import { keysBetween } from './Paragraph.ts';
import type { Paragraph, TextLanguage } from './Paragraph.ts';
import { remembered } from './remembered.ts';
import type { OutcomeKind } from './Reading.ts';
import { signingOf, withoutNames } from './signingOf.ts';

/** Words that say an outcome. */
export interface Cue {
  readonly outcome: OutcomeKind;
  /** Index of the token. */
  readonly at: number;
  readonly isInstrument: boolean;
  /** Index of the token that says that an instrument was signed, where a word of its sentence does. */
  readonly signedAt?: number;
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
      // `mémorandum d'entente`, `protocole d'accord`: one instrument.
      if (/^(?:entente|accord)s?$/.test(key) && /^(?:d|protocole)$/.test(paragraph.tokens[at - 1]?.key ?? '')) continue;
      if (kind === outcome && needsNeighbour[kind] && !needsNeighbour[kind].test(neighbours)) continue;
      // `الاتفاق على`: to agree on something, no text that is signed.
      if (kind === 'agreement' && paragraph.tokens[at + 1]?.key === 'علي') continue;
      const isInstrument = instruments.has(kind);
      const signing = isInstrument ? signingOf(paragraph, wordsBetween, at, year, isLine) : undefined;
      const isReal = isInstrument ? signing !== undefined : !later.test(keysBetween(paragraph, at - 3, at)) && !isYetToCome(paragraph, at);
      if (isReal) found.push({ outcome: kind, at, isInstrument, ...signing });
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
