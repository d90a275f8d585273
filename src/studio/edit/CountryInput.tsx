import { useState } from 'react';
import { formatPath } from '../../dataset/formatPath.ts';
import { countryName } from '../../geo/countryNames.ts';
import { countries } from '../../dataset/countryCodes.ts';
import { getAt, setAt } from '../draft/setAt.ts';
import { COUNTRY_NAMES } from '../CountryNames.tsx';
import { countryByName } from '../draft/countryByName.ts';
import { useStudio } from '../useStudio.ts';
import type { FieldInputProps } from './fields.ts';
import { Labelled } from './Labelled.tsx';

/** A country by any of its names or codes; what is typed becomes a country when it is one. */
export function CountryInput({ section, base, field, inCell }: FieldInputProps) {
  const { draft, change, t, locale } = useStudio();
  const path = [...base, ...field.path];
  const value = getAt(draft, path);
  const code = typeof value === 'string' ? value : '';
  const [typed, setTyped] = useState<string>();
  const kept = countries.has(code) ? countryName(locale, code) : code;
  return (
    <Labelled label={t(field.label)} inCell={inCell}>
      <input
        list={COUNTRY_NAMES}
        autoComplete="off"
        aria-label={inCell ? t(field.label) : undefined}
        data-path={formatPath(path)}
        value={typed ?? kept}
        aria-invalid={typed !== undefined && typed !== '' && countryByName(typed) === undefined ? true : undefined}
        onChange={({ target }) => {
          const found = countryByName(target.value);
          setTyped(target.value);
          if (found === undefined && target.value !== '') return;
          change({ key: `history.${section}` }, (before) => setAt(before, path, found), formatPath(path));
        }}
        onBlur={() => setTyped(undefined)}
      />
    </Labelled>
  );
}
