/** A text that keeps its own direction within a sentence of either: a file's name, a day, a code. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
