import { useId, useRef, useState } from 'react';
import { copyText } from '../../panels/copyText.ts';
import type { StudioSite } from '../StudioSite.ts';
import { useStudio } from '../useStudio.ts';

interface EmbedCodeProps {
  readonly make: NonNullable<StudioSite['embedCode']>;
  readonly title: string;
}

/** The markup for a page of the person's own, once they say where the atlas stands. */
export function EmbedCode({ make, title }: EmbedCodeProps) {
  const { t, locale, announce } = useStudio();
  const [address, setAddress] = useState('https://example.org/atlas/');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const code = /^https?:\/\/[^\s"<>]+$/.test(address) ? make(address, locale, title) : '';
  const copy = async () => {
    if (field.current) announce(t((await copyText(field.current)) ? 'publish.embed.copied' : 'publish.embed.copyFailed'));
  };
  return (
    <section className="way-out">
      <h3>{t('publish.embed.heading')}</h3>
      <p>{t('publish.embed.what')}</p>
      <label className="field">
        <span>{t('publish.embed.address')}</span>
        <input dir="ltr" type="url" value={address} onChange={({ target }) => setAddress(target.value)} />
      </label>
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
