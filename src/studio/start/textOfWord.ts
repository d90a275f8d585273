import mammoth from 'mammoth';

/** What mammoth makes of a Word file: paragraphs, tables and what stands in them. */
interface WordElement {
  readonly type?: string;
  readonly value?: unknown;
  readonly children?: readonly WordElement[];
}

type WordInput = { readonly arrayBuffer: ArrayBuffer } | { readonly buffer: Buffer };

/** A row with more letters is no row of a list: somebody has set a page in a table. */
const LONGEST_ROW = 400;

/** The text of a Word file, a line for each paragraph and each row of a table (`Togo | 3 mars | accord`). Rejects where it is none. */
export async function textOfWord(input: WordInput): Promise<string> {
  let read: WordElement = {};
  await mammoth.convertToHtml(input, {
    transformDocument: (document: WordElement) => {
      read = document;
      return { ...document, children: [] }; // no HTML is asked for
    },
  });
  return linesOf(read).join('\n\n');
}

function linesOf(element: WordElement): readonly string[] {
  const { type, children = [] } = element;
  if (type === 'paragraph') return [textOf(element)];
  if (type === 'tableRow') return rowOf(children);
  return children.flatMap(linesOf);
}

function rowOf(cells: readonly WordElement[]): readonly string[] {
  const lines = cells.map((cell) => linesOf(cell).filter((line) => line.trim() !== ''));
  const row = lines.filter((own) => own.length > 0).map((own) => own.join(' ')).join(' | ');
  return row.length > LONGEST_ROW ? lines.flat() : [row];
}

function textOf({ type, value, children = [] }: WordElement): string {
  if (type === 'text') return String(value);
  if (type === 'tab') return '\t';
  if (type === 'break') return '\n';
  return children.map(textOf).join('');
}
