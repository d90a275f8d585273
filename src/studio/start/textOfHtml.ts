import { decodeHTML } from 'entities';
import { rowOfCells } from './rowOfCells.ts';

/** What is in them is not for readers. */
const unshown = new Set(['script', 'style', 'head', 'template', 'svg', 'noscript']);

/** Where one begins or ends, a line ends. */
const blocks = new Set(
  'p div br li ul ol h1 h2 h3 h4 h5 h6 tr table tbody thead section article header footer blockquote dd dt figcaption'.split(' '),
);
const ofTables = new Set(['table', 'tbody', 'thead', 'tr']);

/**
 * What a reader sees of an HTML file: a line for each block and each row of a table (`Togo | 3 mars`), no tags, no scripts.
 * Made of text alone, since the page's policy lets no string become markup; in one pass, since a file may be large and
 * anything may stand in it.
 */
export function textOfHtml(html: string): string {
  const lines: string[] = [];
  let line = '';
  /** The cells of the row that is open, each a list of its lines. */
  let cells: string[][] | undefined;
  let isBetweenCells = false;
  const endLine = () => {
    const ended = decodeHTML(line).replace(/\s+/g, ' ').trim();
    line = '';
    if (ended !== '') (cells?.at(-1) ?? lines).push(ended);
  };
  const endRow = () => {
    endLine();
    for (const text of cells ? rowOfCells(cells) : []) lines.push(text);
    cells = undefined;
  };
  /** Of elements and comments that hide something, whose end was looked for and is nowhere: no second look. */
  const endless = new Set<string>();
  /** Where what hides something has ended; each `begin` within needs one more `end`. */
  const after = (name: string, pattern: RegExp, start: number): number | undefined => {
    if (endless.has(name)) return undefined;
    pattern.lastIndex = start;
    let depth = 1;
    for (let found = pattern.exec(html); found; found = pattern.exec(html)) {
      depth += found[0].startsWith('</') || found[0] === '-->' ? -1 : 1;
      if (depth === 0) return pattern.lastIndex;
    }
    endless.add(name);
    return undefined;
  };

  let from = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', Math.max(from, open + 1))) {
    const commented = html.startsWith('<!--', open) ? after('!--', /-->/g, open + 4) : undefined;
    if (commented !== undefined) {
      line += `${html.slice(from, open)} `;
      from = commented;
      continue;
    }
    // `a < b` is text.
    if (!/[a-z/!?]/i.test(html.charAt(open + 1))) continue;
    const close = html.indexOf('>', open);
    if (close < 0) break;
    line += html.slice(from, open);
    from = close + 1;
    const tag = html.slice(open, from);
    const [, slash = '', written = ''] = /^<(\/?)([a-z][^\s/>]*)/i.exec(tag) ?? [];
    const name = written.toLowerCase();
    if (slash === '' && (unshown.has(name) || isHidden(tag))) {
      const nests = unshown.has(name) ? '' : `|<${escaped(name)}(?=[\\s>])`;
      const shown = after(unshown.has(name) ? name : `${name} hidden`, new RegExp(`</${escaped(name)}\\s*>${nests}`, 'gi'), from);
      if (shown !== undefined) {
        line += ' ';
        from = shown;
        continue;
      }
    }
    if (ofTables.has(name)) endRow();
    else if (name === 'td' || name === 'th') {
      const before = slash === '' && isBetweenCells && line.trim() !== '' ? cells?.at(-1) : undefined;
      if (before) line = `${before.pop() ?? ''} ${line}`; // words between two cells make them one
      else endLine();
      if (slash === '' && !before) (cells ??= []).push([]);
      isBetweenCells = slash !== '';
    } else if (blocks.has(name)) endLine();
  }
  line += html.slice(from);
  endRow();
  return lines.join('\n');
}

/** Whether a tag says that its element is not shown. */
function isHidden(tag: string): boolean {
  return /\s(?:hidden(?=[\s=>])|style\s*=\s*["'][^"']*display\s*:\s*none)/i.test(tag) && !/^<(?:input|br|img|hr|meta|link)\b/i.test(tag);
}

function escaped(name: string): string {
  return name.replace(/[^\w]/g, '\\$&');
}
