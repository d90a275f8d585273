import { useId, useRef, useState } from 'react';
import { studioWords } from '../../i18n/studioWords.ts';
import { copyText } from '../../panels/copyText.ts';
import { textIn } from '../draft/names.ts';
import type { StudioSite } from '../StudioSite.ts';
import { useStudio } from '../useStudio.ts';
import { publishedSite } from './publishedSite.ts';

interface EmbedCodeProps {
  readonly make: NonNullable<StudioSite['embedCode']>;
}

/** An address as it may be. */
const EXAMPLE = 'https://example.org/atlas/';

/** The markup for a page of the person's own, once they say where the atlas stands. */
export function EmbedCode({ make }: EmbedCodeProps) {
  const { draft, t, locale: own, announce } = useStudio();
  const [address, setAddress] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const published = publishedSite(address);
  const isWrong = !published && address.trim() !== '';
  const codeFor = ({ site, search, locale = own }: NonNullable<typeof published>): string =>
    make({ site, search, locale, title: textIn(draft.title, locale) || studioWords(locale)('publish.embed.untitled') });
  const code = published ? codeFor(published) : '';
  const copy = async () => {
    if (field.current) announce(t((await copyText(field.current)) ? 'publish.embed.copied' : 'publish.embed.copyFailed'));
  };
  return (
    <section className="way-out">
      <h3>{t('publish.embed.heading')}</h3>
      <p>{t('publish.embed.what')}</p>
      <label className="field">
        <span>{t('publish.embed.address')}</span>
        <input
          dir="ltr"
          type="url"
          placeholder={EXAMPLE}
          value={address}
          aria-invalid={isWrong ? true : undefined}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          onChange={({ target }) => setAddress(target.value)}
        />
      </label>
      {isWrong && (
        <p id={`${id}-wrong`} className="hint-line">
          {t('publish.embed.noSite')}
        </p>
      )}
      <label className="field" htmlFor={`${id}-code`}>
        <span>{t('publish.embed.code')}</span>
        <textarea ref={field} id={`${id}-code`} dir="ltr" rows={4} readOnly value={code} />
      </label>
      <button type="button" disabled={code === ''} onClick={() => void copy()}>
        {t('publish.embed.copy')}
      </button>
    </section>
  );
}
