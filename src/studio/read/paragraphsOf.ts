/** The paragraphs of a text as readings count them: its lines that are not blank, as they stand. */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '');
}
