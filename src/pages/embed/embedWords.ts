import ar from '../../i18n/embed.ar.json' with { type: 'json' };
import en from '../../i18n/embed.en.json' with { type: 'json' };
import type { Locale } from '../../i18n/locale.ts';

/** What only an embed says; not among the words that every page has aboard. */
export const embedWords: Readonly<Record<Locale, Readonly<typeof en>>> = { ar, en };
