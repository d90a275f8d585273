import { formatPath } from '../../dataset/formatPath.ts';
import { countryName } from '../../geo/countryNames.ts';
import { countries } from '../../dataset/countryCodes.ts';
import { getAt, setAt } from '../draft/setAt.ts';
import { COUNTRY_NAMES } from '../CountryNames.tsx';
import { findCountry } from '../gazetteer/findCountry.ts';
import { NameInput } from '../NameInput.tsx';
import { useStudio } from '../useStudio.ts';
import type { FieldInputProps } from './fields.ts';

/** A country by any of its names or codes. */
export function CountryInput({ section, base, field, inCell }: FieldInputProps) {
  const { draft, change, t, locale } = useStudio();
  const path = [...base, ...field.path];
  const value = getAt(draft, path);
  return (
    <NameInput
      label={t(field.label)}
      inCell={inCell}
      list={COUNTRY_NAMES}
      path={formatPath(path)}
      named={typeof value === 'string' ? value : ''}
      nameOf={(code) => (countries.has(code) ? countryName(locale, code) : code)}
      find={findCountry}
      onDecide={(code) => change({ key: `history.${section}` }, (before) => setAt(before, path, code))}
    />
  );
}
