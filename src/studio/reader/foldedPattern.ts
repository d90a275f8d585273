const letters: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ؤ: 'و', ئ: 'ي', ى: 'ي', ة: 'ه', ء: '' };

/** A pattern written in ordinary Arabic, as it has to be for folded words. */
export function foldedPattern(pattern: RegExp): RegExp {
  return new RegExp(foldedLetters(pattern.source), pattern.flags);
}

/** Folds letters alone, and leaves what else stands between them. */
export function foldedLetters(text: string): string {
  return text.replace(/[أإآؤئىةء]/g, (letter) => letters[letter] ?? letter);
}
