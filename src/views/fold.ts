/** Letters that Unicode does not decompose and that a searcher writes without their stroke, dot or tail. */
const plainLetters: Readonly<Record<string, string>> = {
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ٱ: 'ا',
  ء: '',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const plainLetter = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');

/** Arabic-Indic and Persian digits stand at U+0660 and U+06F0. */
const easternDigit = /[٠-٩۰-۹]/gu;

/**
 * A text as search compares it: lower case, without harakat, hamza, accents or tatweel, ة as ه, ى as ي, any digits as
 * ASCII, and everything that is neither letter nor digit as one space. `Intl.Collator` leaves ة/ه, ؤ/و and ئ/ي apart,
 * hence our own.
 */
export function fold(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{Mn}ـ'’ʼ]/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(plainLetter, (letter) => plainLetters[letter] ?? letter);
  return westernDigits(plain)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A text with its Arabic-Indic and Persian digits as ASCII. */
export function westernDigits(text: string): string {
  return text.replace(easternDigit, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** A folded word without the Arabic article and the conjunction before it, where a word remains. */
export function bareWord(word: string): string {
  return word.replace(/^و?ال(?=\p{L}{2})/u, '');
}

/** The words of a text, folded and bare. */
export function foldedWords(text: string): readonly string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ').map(bareWord);
}
