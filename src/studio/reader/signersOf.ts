import agencies from '../../../data/news-agencies.json' with { type: 'json' };
import type { CountryCode } from '../../dataset/Dataset.ts';
import { fold } from '../../views/fold.ts';
import type { Paragraph } from './Paragraph.ts';

/** A country whose news agency has sent the text, and the paragraph that says so. */
export interface Signer {
  readonly id: CountryCode;
  readonly paragraph: number;
}

/** How an agency signs, folded, and whose it may be: `APS` is Algeria's and Senegal's. */
const signatures = new Map<string, CountryCode[]>();
for (const [id, names] of Object.entries(agencies)) {
  for (const name of names) signatures.set(fold(name), [...(signatures.get(fold(name)) ?? []), id]);
}
const longest = Math.max(...[...signatures.keys()].map((name) => name.split(' ').length));

/** An agency signs between the dateline and the text, in the first two lines; so far into them. Words. */
const HEAD = 24;

/**
 * The countries whose national news agency signs a text, in its dateline (`Rabat, 3 March (MAP)`, `مينسك-سانا`) or below
 * it. Several where agencies share a name; none in most texts.
 */
export function signersOf(paragraphs: readonly Paragraph[]): Signer[] {
  const last = paragraphs.at(-1);
  const heads = paragraphs.slice(0, 2).flatMap((paragraph) => signedIn(paragraph, 0, HEAD));
  return heads.length > 0 || !last ? heads : signedIn(last, Math.max(0, last.tokens.length - longest), last.tokens.length, /^\W*$/);
}

/** `closing`: what may follow where nothing else may. */
function signedIn({ tokens, text, number }: Paragraph, from: number, to: number, closing?: RegExp): Signer[] {
  for (let first = from; first < Math.min(to, tokens.length); first += 1) {
    for (let length = longest; length > 0; length -= 1) {
      const last = tokens[first + length - 1];
      const start = tokens[first];
      if (!start || !last) continue;
      const ids = signatures.get(tokens.slice(first, first + length).map(({ folded }) => folded).join(' '));
      if (!ids || !isApart(text, start.start, last.end) || (closing && !closing.test(text.slice(last.end)))) continue;
      return ids.map((id) => ({ id, paragraph: number }));
    }
  }
  return [];
}

/** Whether a word stands between the signs that set a signature apart: `(MAP)`, `/ وام /`, `مينسك-سانا`. */
function isApart(text: string, start: number, end: number): boolean {
  return /(?:^|[-–—/([.،,:*\d])\s*$/.test(text.slice(Math.max(0, start - 3), start)) && /^\s*(?:$|[-–—/)\]:.=*])/.test(text.slice(end, end + 3));
}
