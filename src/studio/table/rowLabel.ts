/** What fits into a list of rows to choose from. UTF-16 units. */
const LONGEST = 60;

/** A row told by its first cells, and the direction that its letters have, whatever the page's is: a list cuts it at its end. */
export function rowLabel(cells: readonly string[]): { readonly text: string; readonly dir: 'rtl' | 'ltr' | undefined } {
  const filled = cells.filter((cell) => cell !== '');
  const [letter] = /\p{L}/u.exec(filled.join(' ')) ?? [];
  const dir = letter === undefined ? undefined : /\p{Script=Arabic}/u.test(letter) ? 'rtl' : 'ltr';
  const text = filled.join(dir === 'rtl' ? '، ' : ', ');
  return { text: text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\s،,]+\S*$/, '')} …` : text, dir };
}
