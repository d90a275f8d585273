import { launch } from '../measure/browser.mjs';
import { serveHost } from './hostPage.mjs';
import { serveAtlas } from './serveAtlas.mjs';
import { visitHost } from './visitHost.mjs';

/** Longer tasks of a thread are felt. Milliseconds. */
const LONG = 50;
/** How often a visit may be begun anew whose browser went away under it. */
const AGAIN = 2;

/**
 * Ten embeds in a page of another site: how much later that page paints, which tasks of more than 50 ms its thread has, and
 * what is loaded of the embeds that are out of view.
 * @param folder of the built site
 * @param runs of each page, in turns; one more comes first, and does not count
 */
export async function measureEmbeds(folder, runs) {
  const atlas = await serveAtlas(folder);
  const host = await serveHost(`${atlas.url}embed.js`);
  const rows = [];
  const found = { atOnce: new Set(), isApart: new Set(), repeated: 0, documents: 0, chromium: '' };
  let browser = await launch();
  found.chromium = browser.version();

  const visit = async (path, slow, again = AGAIN) => {
    try {
      return await visitHost(browser, host, path, slow);
    } catch (error) {
      // A machine that is short of memory ends tabs and browsers; what one of them has measured is worth nothing.
      if (again === 0 || !/closed|crashed/i.test(String(error))) throw error;
      found.repeated++;
      await browser.close().catch(() => undefined);
      browser = await launch();
      return visit(path, slow, again - 1);
    }
  };

  try {
    for (const slow of [1, 4]) {
      const seen = { '/without': [], '/with': [] };
      // In turns, so that what else the machine does falls on both, and either goes first as often as the other.
      for (let run = 0; run <= runs; run++) {
        for (const path of run % 2 === 0 ? ['/without', '/with'] : ['/with', '/without']) {
          const before = atlas.asked.length;
          const one = await visit(path, slow);
          if (path === '/with') {
            found.atOnce.add(one.atOnce);
            found.isApart.add(one.isApart);
            found.documents = Math.max(found.documents, atlas.asked.slice(before).filter((asked) => asked.endsWith('/embed/index.html')).length);
          }
          if (run > 0) seen[path].push(one);
        }
      }
      rows.push(...summarise(seen, slow));
    }
  } finally {
    await browser.close();
    host.close();
    atlas.close();
  }
  return { rows, ...found, atOnce: [...found.atOnce].join(' or '), isApart: [...found.isApart].every(Boolean) };
}

/** A row for each page: medians and ranges, and the long tasks of its thread in each run, by the clock and by its own work. */
function summarise(seen, slow) {
  const sorted = (path, what) => seen[path].map((visit) => visit[what]).toSorted((a, b) => a - b);
  const median = (path, what) => sorted(path, what)[Math.floor(seen[path].length / 2)];
  const range = (path, what) => `${Math.round(sorted(path, what)[0])} to ${Math.round(sorted(path, what).at(-1))}`;
  const more = (path, what) => (path === '/with' ? ` (${((median(path, what) / median('/without', what) - 1) * 100).toFixed(1)}%)` : '');
  const measured = (path, what) => `${Math.round(median(path, what))}${more(path, what)}, ${range(path, what)}`;
  return Object.keys(seen).map((path) => ({
    page: path.slice(1),
    'host thread': slow === 1 ? 'as it is' : `${slow} × slower`,
    'first paint, ms': measured(path, 'paint'),
    'work before it, ms': measured(path, 'beforePaint'),
    'long tasks by the clock': long(seen[path], 'long'),
    'by work': long(seen[path], 'worked'),
    'longest work, ms': Math.round(Math.max(...seen[path].flatMap(({ worked }) => worked), 0)),
  }));
}

/** The long tasks of each run, in milliseconds. */
function long(visits, what) {
  return visits.map((visit) => visit[what].filter((duration) => duration > LONG).map(Math.round).join('+') || '0').join(' ');
}
