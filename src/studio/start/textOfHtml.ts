/** What is in them is not for readers. */
const hidden = new Set(['script', 'style', 'head', 'template', 'svg', 'noscript']);

/** Where one begins or ends, a line ends. */
const blocks = new Set(
  'p div br li ul ol h1 h2 h3 h4 h5 h6 tr table section article header footer blockquote dd dt figcaption'.split(' '),
);

const named = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    laquo: '«',
    raquo: '»',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    hellip: '…',
    eacute: 'é',
    egrave: 'è',
    agrave: 'à',
    ccedil: 'ç',
    ecirc: 'ê',
    ocirc: 'ô',
  }),
);

/**
 * What a reader sees of an HTML file: a line for each block and each row of a table (`Togo | 3 mars`), no tags, no scripts.
 * Made of text alone, since the page's policy lets no string become markup; in one pass, since a file may be large and
 * anything may stand in it.
 */
export function textOfHtml(html: string): string {
  const pieces: string[] = [];
  /** Of hidden elements and comments, whose end was looked for and is nowhere: no second look. */
  const endless = new Set<string>();
  /** Whether nothing has come since a cell of a table ended. */
  let isBetweenCells = false;
  let from = 0;
  const take = (to: number) => {
    const text = html.slice(from, to).replace(/\s{2,}|[^\S ]/g, ' ');
    if (text !== '' && text !== ' ') isBetweenCells = false;
    pieces.push(text);
  };
  /** Where what ends with a pattern goes on. */
  const after = (name: string, end: RegExp, start: number): number | undefined => {
    if (endless.has(name)) return undefined;
    end.lastIndex = start;
    if (end.test(html)) return end.lastIndex;
    endless.add(name);
    return undefined;
  };

  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', Math.max(from, open + 1))) {
    const commented = html.startsWith('<!--', open) ? after('!--', /-->/g, open + 4) : undefined;
    if (commented !== undefined) {
      take(open);
      pieces.push(' ');
      from = commented;
      continue;
    }
    // `a < b` is text.
    if (!/[a-z/!?]/i.test(html.charAt(open + 1))) continue;
    const close = html.indexOf('>', open);
    if (close < 0) break;
    take(open);
    from = close + 1;
    const [, slash = '', written = ''] = /^<(\/?)([a-z][^\s/>]*)/i.exec(html.slice(open, from)) ?? [];
    const name = written.toLowerCase();
    const isCell = name === 'td' || name === 'th';
    if (blocks.has(name)) pieces.push('\n');
    else if (isCell && slash === '' && isBetweenCells) pieces.push(' | ');
    else if (hidden.has(name) && slash === '') {
      const shown = after(name, new RegExp(`</${name}\\s*>`, 'gi'), from);
      if (shown !== undefined) {
        pieces.push(' ');
        from = shown;
        continue;
      }
    }
    isBetweenCells = isCell && slash !== '';
  }
  take(html.length);
  return decoded(pieces.join('').replace(/ {2,}/g, ' '))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal?: string, hex?: string, name = '') => {
    if (name !== '') return named.get(String(name)) ?? whole;
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
