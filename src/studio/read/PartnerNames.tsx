import { memo } from 'react';
import type { Locale } from '../../i18n/locale.ts';
import { countryChoices } from '../draft/countryChoices.ts';
import { organisationChoices } from './organisationChoices.ts';
import type { Draft } from '../draft/Draft.ts';

/** The id of the list, for fields that offer it. */
export const PARTNER_NAMES = 'studio:partners';

interface PartnerNamesProps {
  readonly partners: Draft['partners'];
  readonly locale: Locale;
}

/** Every country and organisation by its name: one list for all proposals of a text. */
export const PartnerNames = memo(function PartnerNames({ partners, locale }: PartnerNamesProps) {
  return (
    <datalist id={PARTNER_NAMES}>
      {[...organisationChoices(partners, locale), ...countryChoices(locale)].map(({ id, name }) => (
        <option key={id} value={name} />
      ))}
    </datalist>
  );
});
