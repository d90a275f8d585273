const dropped = /<(script|style|head|template|svg|noscript)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;
const ends = /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|header|footer|blockquote|dd|dt|figcaption)\b[^>]*>/gi;

/** From one cell of a row to the next. */
const cells = /<\/t[dh]\s*> ?<t[dh]\b[^>]*>/gi;

const named: Readonly<Record<string, string>> = {
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
};

/**
 * What a reader sees of an HTML file: a line for each block, no tags, no scripts. Made of text alone, since the page's
 * policy lets no string become markup.
 */
export function textOfHtml(html: string): string {
  const text = html.replace(dropped, ' ').replace(/\s+/g, ' ').replace(cells, ' | ').replace(ends, '\n').replace(/<[^>]*>/g, '');
  return decoded(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal?: string, hex?: string, name = '') => {
    if (name !== '') return named[String(name)] ?? whole;
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
