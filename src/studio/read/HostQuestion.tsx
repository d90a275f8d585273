import { useRef } from 'react';
import type { CountryCode } from '../../dataset/Dataset.ts';
import { countryName } from '../../geo/countryNames.ts';
import { CountryNames } from '../CountryNames.tsx';
import { setAt } from '../draft/setAt.ts';
import { CountryInput } from '../edit/CountryInput.tsx';
import type { Field } from '../edit/fields.ts';
import { useStudio } from '../useStudio.ts';

interface HostQuestionProps {
  /** The side for which the text was read: as a person said, or as the reader took it. */
  readonly readFor: CountryCode | undefined;
  /** Who else may speak, as far as the reader can tell. */
  readonly others: readonly CountryCode[];
  /** The text is to be read anew for a side. */
  readonly onRead: (host: CountryCode) => void;
}

const field: Field = { path: ['host', 'country'], label: 'fields.host', kind: 'country' };

/**
 * Whose side speaks in the text: a proposal that is taken over only when a person says so, or a question where the text
 * does not tell. Said otherwise, the text can be read again: its own side is no partner, and others may be.
 */
export function HostQuestion({ readFor, others, onRead }: HostQuestionProps) {
  const { draft, change, t, locale } = useStudio();
  const host = draft.host?.country;
  const question = useRef<HTMLDivElement>(null);
  const called = (country: CountryCode): string => countryName(locale, country);
  const say = (country: CountryCode) => change({ key: 'history.about' }, (before) => setAt(before, field.path, country));
  const take = (country: CountryCode) => {
    say(country);
    // Its button is gone with the proposal.
    question.current?.querySelector('input')?.focus();
  };
  return (
    <div className="row host-question" ref={question}>
      <CountryNames locale={locale} />
      {host === undefined && readFor === undefined && <p>{t('read.hostUnknown')}</p>}
      {host === undefined && readFor !== undefined && (
        <>
          <p>{t('read.host', { name: called(readFor) })}</p>
          <button type="button" onClick={() => take(readFor)}>
            {t('read.takeHost', { name: called(readFor) })}
          </button>
        </>
      )}
      {host === undefined && others.length > 0 && (
        <>
          <p>{t(readFor === undefined ? 'read.mayBeHosts' : 'read.orHosts')}</p>
          {others.map((country) => (
            <button
              key={country}
              type="button"
              className="quiet"
              onClick={() => {
                say(country);
                onRead(country);
              }}
            >
              {t('read.readFor', { name: called(country) })}
            </button>
          ))}
        </>
      )}
      <CountryInput section="about" base={[]} field={field} />
      {host !== undefined && host !== readFor && (
        <>
          <p>{t('read.otherHost', { name: called(host) })}</p>
          <button type="button" onClick={() => onRead(host)}>
            {t('read.againFor', { name: called(host) })}
          </button>
        </>
      )}
    </div>
  );
}
