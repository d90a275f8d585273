import type { Locale } from '../i18n/locale.ts';
import { writeHistory } from '../state/writeHistory.ts';
import { keepInView } from './keepInView.ts';
import { inLanguage, languageOf, preferredLanguage, rememberedLanguage } from './pageLanguage.ts';
import { typefaceOf } from './typefaceOf.ts';

/** What a change of language does to the page. */
export interface LanguageChange {
  /** The language that the page is in. */
  locale(): Locale;
  /** Wakes what sleeps: it must wake in the language that it is written in. */
  wake(): Promise<void>;
  /** Puts all words into a language. */
  say(next: Locale): Promise<void>;
  /** Does what waits until the new words are painted. */
  onSaid(): void;
}

export interface LanguageSwitch {
  /** The language that was asked for last: the page is in it, or on its way. */
  wanted(): Locale;
  /** Puts the page into the language that it was opened for, where it is written in the other. */
  begin(): Promise<void>;
  /** Puts a language into the address and into the page; where it is wanted already, nothing changes. */
  switchTo(next: Locale): Promise<void>;
}

/**
 * Keeps address and page in one language, also on Back and Forward. A change takes its time, and gives way to the next one:
 * what is asked for last is what the page ends in.
 * @param isGuest whether the history is another page's, which gets no steps from here
 */
export function createLanguageSwitch(page: Window, isGuest: boolean, { locale, wake, say, onSaid }: LanguageChange): LanguageSwitch {
  // Asked for once: Back to an address that names no language is back to what that was at first, whatever was chosen since.
  const unnamed = rememberedLanguage(page) ?? preferredLanguage(page.navigator.languages);
  const named = () => languageOf(page.location) ?? unnamed;
  /** What the address says, as far as it has been followed: where a browser refuses what is written, the page is ahead of it. */
  let addressed = named();
  let wanted = addressed;

  const arrive = async (next: Locale) => {
    await typefaceOf(next, page);
    if (next !== wanted) return;
    await keepInView(page, async () => {
      await wake();
      if (next === wanted) await say(next);
    });
    onSaid();
  };
  const want = async (next: Locale) => {
    if (next === wanted) return;
    wanted = next;
    await arrive(next);
  };

  page.addEventListener('popstate', () => {
    if (named() === addressed) return;
    addressed = named();
    void want(addressed);
  });
  return {
    wanted: () => wanted,
    begin: async () => {
      if (wanted !== locale()) await arrive(wanted);
    },
    switchTo: async (next) => {
      if (next === wanted) return;
      writeHistory(page, inLanguage(page.location, next), isGuest ? 'in place' : 'step');
      addressed = named();
      await want(next);
    },
  };
}
