import type { Locale } from '../i18n/locale.ts';

/** A letter of each script, by which its face is asked for. */
const letters: Readonly<Record<Locale, readonly [family: string, letter: string]>> = { ar: ['Readex Arabic', 'ع'], en: ['Readex Latin', 'e'] };

/** Nobody waits longer for letters before their language. Milliseconds. */
const PATIENCE = 500;

/**
 * Asks for the typeface of a language before the page is in it: one that comes after the first word stays away
 * (`font-display: optional`). Resolves when it is there, or when that takes too long.
 */
export async function typefaceOf(locale: Locale, page: Window): Promise<void> {
  const [family, letter] = letters[locale];
  const late = new Promise((resolve) => page.setTimeout(resolve, PATIENCE));
  await Promise.race([page.document.fonts.load(`1em '${family}'`, letter).catch(() => undefined), late]);
}
