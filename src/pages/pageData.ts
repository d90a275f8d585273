import type { AtlasData } from '../views/AtlasData.ts';

const ID = 'atlas:data';

/** A script element that carries an atlas' data in the page itself. Browsers do not run it, and no policy forbids it. */
export function writePageData(data: AtlasData): string {
  // `<` would end the element or begin a comment; JSON knows another way to write it.
  return `<script type="application/json" id="${ID}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

/** The data that the page carries. They were written with the page and are trusted as its own scripts are. */
export function readPageData(page: Document): AtlasData {
  const text = page.getElementById(ID)?.textContent;
  if (!text) throw new Error('the page carries no data');
  return JSON.parse(text) as AtlasData;
}
