import { memo } from 'react';
import type { Locale } from '../i18n/locale.ts';
import { countryChoices } from './draft/countryChoices.ts';

/** The id of the list, for fields that offer it. */
export const COUNTRY_NAMES = 'studio:countries';

/** Every country by its name: one list for all fields of a step, since a list each would be thousands of nodes. */
export const CountryNames = memo(function CountryNames({ locale }: { readonly locale: Locale }) {
  return (
    <datalist id={COUNTRY_NAMES}>
      {countryChoices(locale).map(({ id, name }) => (
        <option key={id} value={name} />
      ))}
    </datalist>
  );
});
