import type { Outcome } from '../dataset/Dataset.ts';
import { intlTag } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';

/** The noun for a count of an outcome: in the plural form that the language asks for, else the outcome's name. */
export function countedName({ counted, name }: Outcome, locale: Locale, count: number): string {
  const forms = counted?.[locale];
  return forms?.[new Intl.PluralRules(intlTag[locale]).select(count)] ?? forms?.other ?? name[locale];
}
