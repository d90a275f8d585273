import { fold } from '../../views/fold.ts';

/**
 * The Arabic article, with the conjunction before it, off a folded word that keeps two letters; and what looks like a second
 * one, since a folded ألمانيا begins as الهند does, and الألمانية with both.
 */
export function withoutArticle(word: string): string {
  return word.replace(/^و?ال(?:ال)?(?=\p{L}{2})/u, '');
}

/**
 * The words of a name as names are compared: folded, parted at apostrophes and hyphens, without the Arabic article,
 * and without an English or French one in front.
 */
export function nameKey(name: string): string {
  const words = fold(name.replace(/['’ʼ]/g, ' '))
    .split(' ')
    .map(withoutArticle);
  while (words.length > 1 && /^(?:the|la|le|les|l)$/.test(words[0] ?? '')) words.shift();
  return words.join(' ');
}
