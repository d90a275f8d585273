import { useState } from 'react';
import { parseDataset } from '../../dataset/parseDataset.ts';
import { download } from '../download.ts';
import { useGaps } from '../check/useGaps.ts';
import { useStudio, useStudioParts } from '../useStudio.ts';
import { EmbedCode } from './EmbedCode.tsx';

type Making = { readonly what: 'zip' | 'single'; readonly state: 'making' | 'failed' } | undefined;

/** The ways out of the studio: JSON, a site, one file, the embed code. All are made in this browser. */
export function PublishStep() {
  const { site, check } = useStudioParts();
  const { draft, t, go, announce } = useStudio();
  const [making, setMaking] = useState<Making>();
  const [done, setDone] = useState('');
  const gaps = useGaps();
  const isWhole = gaps?.length === 0;
  const name = draft.id ?? 'atlas';

  const give = (file: string, type: string, content: string | Uint8Array<ArrayBuffer>) => {
    download(file, type, content);
    const size = Math.ceil((typeof content === 'string' ? new Blob([content]).size : content.byteLength) / 1024);
    const said = t('publish.done', { file, size });
    setDone(said);
    announce(said);
  };
  const make = async (what: 'zip' | 'single') => {
    setMaking({ what, state: 'making' });
    try {
      const [{ makePublished }, json] = await Promise.all([import('./makePublished.ts'), check.json(draft)]);
      const parsed = parseDataset(JSON.parse(json));
      if (!parsed.ok) throw new Error('the draft is no dataset');
      const content = await makePublished(what, parsed.dataset, json, site);
      give(what === 'zip' ? `${name}.zip` : `${name}.html`, what === 'zip' ? 'application/zip' : 'text/html', content);
      setMaking(undefined);
    } catch {
      setMaking({ what, state: 'failed' });
    }
  };
  const whole = (what: 'zip' | 'single') => (
    <section className="way-out">
      <h3>{t(`publish.${what}.heading`)}</h3>
      <p>{t(`publish.${what}.what`)}</p>
      <button
        type="button"
        className="main-action"
        disabled={!isWhole || making?.state === 'making'}
        onClick={() => void make(what)}
      >
        {making?.what === what && making.state === 'making' ? t('publish.making') : t(`publish.${what}.do`)}
      </button>
      {making?.what === what && making.state === 'failed' && (
        <p role="alert" className="problem">
          {t('publish.failed')}
        </p>
      )}
    </section>
  );
  return (
    <div className="publish">
      <p>{t('publish.intro')}</p>
      {gaps && !isWhole && (
        <div className="problem">
          <p>{t('publish.notYet')}</p>
          <p>{t('gaps.count', { count: gaps.length })}</p>
          <button type="button" onClick={() => go('edit')}>
            {t('publish.toGaps')}
          </button>
        </div>
      )}
      <div className="ways-out">
        <section className="way-out">
          <h3>{t('publish.json.heading')}</h3>
          <p>{t('publish.json.what')}</p>
          <button type="button" className="main-action" onClick={() => void check.json(draft).then((json) => give(`${name}.json`, 'application/json', json))}>
            {t('publish.json.do')}
          </button>
        </section>
        {whole('zip')}
        {site.singleFile && whole('single')}
        {site.embedCode && <EmbedCode make={site.embedCode} />}
      </div>
      <p className="done">{done}</p>
    </div>
  );
}
