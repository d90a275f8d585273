import ar from '../../i18n/reader.ar.json' with { type: 'json' };
import en from '../../i18n/reader.en.json' with { type: 'json' };
import { displayString } from '../../dataset/displayValue.ts';
import type { Locale } from '../../i18n/locale.ts';

export type ReaderSentence = keyof typeof en;

const words: Readonly<Record<Locale, Readonly<Record<ReaderSentence, string>>>> = { ar, en };

/** A sentence of the command `read`, with its values set apart from the direction of the text around them. */
export function readerSentence(name: ReaderSentence, locale: Locale, values: Readonly<Record<string, string>> = {}): string {
  return words[locale][name].replace(/\{\{(\w+)\}\}/g, (_, key: string) => `\u2068${displayString(values[key] ?? '…')}\u2069`);
}
