import type { Locale } from '../../i18n/locale.ts';
import { embedWords } from './embedWords.ts';

/** The folder of a version that is kept; what stands before it is the site. */
const KEPT = /^(.*\/)v\/([\da-f]{12})\/(?:ar|en)\/embed\//;

/**
 * Tells a reader, quietly, that a newer version exists than the one that is kept here, or that the one that was asked for
 * is not kept. What the latest is, is asked late; no answer is no news.
 */
export function tellVersion(page: Window, locale: () => Locale): { speak(): void } {
  const { document, location } = page;
  const note = document.createElement('p');
  note.className = 'version';
  let said: 'frozen' | 'notKept' | undefined;
  let site = '';
  const speak = () => {
    if (!said) return;
    const words = embedWords[locale()];
    note.textContent = words[said];
    if (said === 'frozen') {
      const link = document.createElement('a');
      link.href = `${site}${locale()}/`;
      link.target = '_blank';
      link.rel = 'noopener';
      link.textContent = words.latest;
      note.append(' ', link);
    }
    document.querySelector('footer')?.prepend(note);
  };
  const say = (what: typeof said) => {
    said = what;
    speak();
  };
  const [, folder, version] = KEPT.exec(location.pathname) ?? [];
  if (folder === undefined) {
    if (new URLSearchParams(location.search).get('kept') === 'no') say('notKept');
    return { speak };
  }
  site = new URL(folder, location.href).href;
  const ask = async () => {
    try {
      const response = await page.fetch(`${site}version.json`, { cache: 'no-cache' });
      const latest = (await response.json()) as { readonly version?: unknown };
      if (response.ok && typeof latest.version === 'string' && latest.version !== version) say('frozen');
    } catch {
      // Off line, or moved to where no latest is: the map stands as it is.
    }
  };
  page.setTimeout(() => void ask(), 1000);
  return { speak };
}
