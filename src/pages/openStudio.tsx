import { useSyncExternalStore } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { direction, isLocale, otherLocale } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { studioWords } from '../i18n/studioWords.ts';
import { Studio } from '../studio/Studio.tsx';
import { StudioProvider } from '../studio/StudioProvider.tsx';
import { rememberLanguage } from './pageLanguage.ts';
import { createStudioParts } from './studioParts.ts';
import { studioSite } from './studioSite.ts';

const LANGUAGE_IN_PATH = /\/(?:ar|en)\/studio\/(?=(?:index\.html)?$)/;

/** Brings the studio's page to life. `<html data-ready>` says that it is, and that what is kept has been read. */
export async function openStudio(page: Window): Promise<void> {
  const { document, location, history } = page;
  const holder = document.getElementById('studio');
  if (!holder) throw new Error('the page has no place for the studio');
  const language = createLanguage(document.documentElement.lang);

  const speak = (next: Locale) => {
    document.documentElement.lang = next;
    document.documentElement.dir = direction[next];
    document.title = studioWords(next)('title');
    language.set(next);
  };
  const around = {
    now: () => Date.now(),
    newId: () => page.crypto.randomUUID(),
    channel: 'BroadcastChannel' in page ? new BroadcastChannel('partner-atlas-studio') : undefined,
  };
  const parts = createStudioParts(around, studioSite, () => {
    const next = otherLocale[language.get()];
    rememberLanguage(page, next);
    history.pushState(null, '', location.pathname.replace(LANGUAGE_IN_PATH, `/${next}/studio/`) + location.search);
    speak(next);
  });
  page.addEventListener('popstate', () => {
    const asked = /\/(ar|en)\/studio\//.exec(location.pathname)?.[1];
    if (isLocale(asked)) speak(asked);
  });

  function InLanguage() {
    const locale = useSyncExternalStore(language.subscribe, language.get, language.get);
    return (
      <StudioProvider parts={parts} locale={locale}>
        <Studio />
      </StudioProvider>
    );
  }
  hydrateRoot(holder, <InLanguage />);
  await parts.keeper.start();
  document.documentElement.setAttribute('data-ready', '');
}

/** The page's language, which changes in place: the history of the draft stays. */
function createLanguage(written: string) {
  let locale: Locale = isLocale(written) ? written : 'en';
  const listeners = new Set<() => void>();
  return {
    get: () => locale,
    set: (next: Locale) => {
      locale = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
