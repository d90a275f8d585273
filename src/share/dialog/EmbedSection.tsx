import { useState } from 'react';
import { locales } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { elementCode, embedAddress, frameHeights, iframeCode } from '../embed/embedCode.ts';
import { CopyField } from './CopyField.tsx';
import { HeightField } from './HeightField.tsx';
import { Options } from './Options.tsx';
import { useSharing } from './ShareContext.ts';

type Form = 'iframe' | 'element';

/** The lines that an editor pastes, and what they give. */
export function EmbedSection({ site }: { readonly site: string }) {
  const { say, takeaway, version } = useSharing();
  const { dataset } = takeaway.data;
  const [form, setForm] = useState<Form>('iframe');
  const [locale, setLocale] = useState<Locale>(takeaway.locale);
  const [data, setData] = useState<'live' | 'pinned'>('live');
  const [height, setHeight] = useState<number>(frameHeights.usual);
  const [isPreviewed, setPreviewed] = useState(false);
  const embedded = {
    site,
    locale,
    title: dataset.title[locale],
    dataset: dataset.id,
    height,
    search: new URL(takeaway.address).search,
    ...(data === 'pinned' && version !== undefined && { version }),
  };
  return (
    <section className="wide embed">
      <h3>{say('embed.heading')}</h3>
      {/* The element's script, and the headers that let other sites run it, come with a site that the build wrote, as versions do. */}
      {version !== undefined && (
        <Options
          name="embed"
          legend={say('embed.form')}
          options={[
            { id: 'iframe', label: say('embed.iframe') },
            { id: 'element', label: say('embed.element') },
          ]}
          chosen={form}
          onChoose={setForm}
        />
      )}
      <Options
        name="language"
        legend={say('embed.language')}
        options={locales.map((id) => ({ id, label: say(`embed.${id}`) }))}
        chosen={locale}
        onChoose={setLocale}
      />
      {version !== undefined && (
        <Options
          name="data"
          legend={say('embed.data')}
          options={[
            { id: 'live', label: say('embed.live') },
            { id: 'pinned', label: say('embed.pinned') },
          ]}
          chosen={data}
          onChoose={setData}
        />
      )}
      {form === 'iframe' && <HeightField height={height} onChange={setHeight} />}
      <CopyField label={say('embed.code')} value={form === 'iframe' ? iframeCode(embedded) : elementCode(embedded)} rows={6} />
      {/* An atlas within the atlas: only for who wants to see it. */}
      <details onToggle={({ currentTarget }) => setPreviewed(currentTarget.open)}>
        <summary>{say('embed.preview')}</summary>
        {isPreviewed && (
          <iframe src={embedAddress(embedded)} title={say('embed.previewOf', { title: embedded.title })} lang={locale} height={height} loading="lazy" />
        )}
      </details>
    </section>
  );
}
