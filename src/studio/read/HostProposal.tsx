import type { CountryCode } from '../../dataset/Dataset.ts';
import { countryName } from '../../geo/countryNames.ts';
import { setAt } from '../draft/setAt.ts';
import { useStudio } from '../useStudio.ts';

/** The side that speaks in the text, as a host for the atlas: taken over only when a person says so. */
export function HostProposal({ country }: { readonly country: CountryCode }) {
  const { change, t, locale } = useStudio();
  const name = countryName(locale, country);
  return (
    <p className="row">
      {t('read.host', { name })}
      <button
        type="button"
        onClick={() => change({ key: 'history.about' }, (draft) => setAt(draft, ['host', 'country'], country))}
      >
        {t('read.takeHost', { name })}
      </button>
    </p>
  );
}
