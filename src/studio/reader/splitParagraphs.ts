import { matchNames } from './matchNames.ts';
import type { Paragraph, TextLanguage } from './Paragraph.ts';
import { Tokeniser } from './tokens.ts';
import type { Token } from './tokens.ts';

const french = new Set('le la les des du de et une un dans avec est sur pour par au aux l d qui que a en ses son sa'.split(' '));
const english = new Set('the of and to in with for on by was were is has have that which from at an its his her'.split(' '));

/** The paragraphs of a text: its lines that are not blank, each with its words, names, sentences and clauses. */
export function splitParagraphs(text: string): Paragraph[] {
  const tokeniser = new Tokeniser();
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '');
  const read = lines.map((line) => ({ line, tokens: tokeniser.read(line) }));
  const whole = latinLanguage(read.slice(0, 200).flatMap(({ tokens }) => tokens.slice(0, 200)), 'en');
  return read.map(({ line, tokens }, index) => {
    const language = languageOf(tokens, whole);
    return {
      number: index + 1,
      text: line,
      language,
      tokens,
      names: matchNames(line, tokens, language),
      ...partition(line, tokens),
    };
  });
}

function languageOf(tokens: readonly Token[], otherwise: TextLanguage): TextLanguage {
  const arabic = tokens.filter(({ folded }) => /^[ء-ي]/.test(folded)).length;
  return arabic * 2 >= tokens.length && arabic > 0 ? 'ar' : latinLanguage(tokens, otherwise);
}

function latinLanguage(tokens: readonly Token[], otherwise: TextLanguage): TextLanguage {
  const fr = tokens.filter(({ key }) => french.has(key)).length;
  const en = tokens.filter(({ key }) => english.has(key)).length;
  return fr === en ? otherwise : fr > en ? 'fr' : 'en';
}

/** What runs on for longer is no sentence; the bound keeps the work in step with the text. Words. */
const longestSentence = 400;
const abbreviation = /^(?:mr|mrs|ms|dr|m|mme|mm|st|gen|col|lt|capt|maj|sgt|prof|no|vs|u|s|k|d|r|e|art|hon|h)$/;
/** Words that open a clause with another subject. */
const opening = /^(?:while|but|whereas|although|though|however|mais|tandis|alors|cependant|toutefois|بينما|فيما|لكن|ولكن|حين)$/;

/** After a comma in Arabic these open a clause: their subject follows. */
const excusing = /^و(?:اعتذر|اعتذرت|غاب|غابت|تغيب|تغيبت|تعذر|تعذرت|انسحب|انسحبت|تخلف|تخلفت)$/;

function partition(text: string, tokens: readonly Token[]): Pick<Paragraph, 'sentences' | 'clauses'> {
  const sentences: number[] = [];
  const clauses: number[] = [];
  let sentence = 0;
  let clause = 0;
  let length = 0;
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const gap = before ? text.slice(before.end, token.start) : '';
    length += 1;
    if (length > longestSentence || (gap !== ' ' && before && /[!?؟…]|[.](?=\s|["”»)]|$)/.test(gap) && !(gap.trim() === '.' && abbreviation.test(before.key)))) {
      length = 0;
      sentence += 1;
      clause += 1;
    } else if (/[;؛]|\s[–—]\s/.test(gap) || opening.test(token.key) || (/[،,]/.test(gap) && excusing.test(token.folded))) {
      clause += 1;
    }
    sentences.push(sentence);
    clauses.push(clause);
  });
  return { sentences, clauses };
}
