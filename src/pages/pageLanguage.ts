import { direction, isLocale } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import type { AtlasData } from '../views/AtlasData.ts';

const CHOICE = 'partner-atlas-language';
const LANGUAGE_IN_PATH = /\/(ar|en)\/(?=(?:embed\/)?(?:index\.html)?$)/;

/** The language of an address; `undefined` where its path names none. */
export function languageOfPath(path: string): Locale | undefined {
  const found = LANGUAGE_IN_PATH.exec(path)?.[1];
  return isLocale(found) ? found : undefined;
}

/** The same address in another language. */
export function pathInLanguage(path: string, locale: Locale): string {
  return path.replace(LANGUAGE_IN_PATH, `/${locale}/`);
}

/** The first of the reader's languages that there is a page for; English where there is none. */
export function preferredLanguage(languages: readonly string[]): Locale {
  return languages.map((tag) => tag.toLowerCase().split('-')[0]).find(isLocale) ?? 'en';
}

type Address = Pick<Location, 'protocol' | 'pathname' | 'search' | 'hash'>;

/** What names the language in the address of a page that is one file, whose path says nothing. */
const LANGUAGE = 'lang';

/** The language that an address names: in its path on a site, in its query where the page is one file. */
export function languageOf({ protocol, pathname, search }: Address): Locale | undefined {
  const inPath = protocol === 'file:' ? undefined : languageOfPath(pathname);
  const inQuery = new URLSearchParams(search).get(LANGUAGE);
  return inPath ?? (isLocale(inQuery) ? inQuery : undefined);
}

/** The same address in another language: what else it says stays. */
export function inLanguage({ protocol, pathname, search, hash }: Address, locale: Locale): string {
  if (protocol !== 'file:' && languageOfPath(pathname)) return pathInLanguage(pathname, locale) + search + hash;
  const rest = search.slice(1).split('&').filter((pair) => pair !== '' && !pair.startsWith(`${LANGUAGE}=`));
  return `${pathname}?${[`${LANGUAGE}=${locale}`, ...rest].join('&')}${hash}`;
}

/** The way from a page to the same page in another language, with nothing chosen. */
export function languageLink({ protocol, pathname }: Address, locale: Locale): string {
  return protocol !== 'file:' && languageOfPath(pathname) ? `../${locale}/` : `?${LANGUAGE}=${locale}`;
}

/** Tells the document its language: what stands in no panel is put right here. */
export function setPageLanguage(page: Document, locale: Locale, data: AtlasData, words: Record<string, string>): void {
  page.documentElement.lang = locale;
  page.documentElement.dir = direction[locale];
  page.title = data.dataset.title[locale];
  page.querySelector('meta[name="description"]')?.setAttribute('content', data.dataset.summary[locale]);
  for (const [selector, text] of Object.entries(words)) {
    const element = page.querySelector(selector);
    if (element?.hasAttribute('aria-label')) element.setAttribute('aria-label', text);
    else if (element) element.textContent = text;
  }
}

/** The language that the reader chose before, on this site; storage may be forbidden, as in a sandboxed frame. */
export function rememberedLanguage(page: Window): Locale | undefined {
  try {
    const choice = page.localStorage.getItem(CHOICE);
    return isLocale(choice) ? choice : undefined;
  } catch {
    return undefined;
  }
}

export function rememberLanguage(page: Window, locale: Locale): void {
  try {
    page.localStorage.setItem(CHOICE, locale);
  } catch {
    // Nothing is lost but the memory.
  }
}
