import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format.ts';
import { isolated } from '../../i18n/isolated.ts';
import type { Locale } from '../../i18n/locale.ts';
import { shareWords } from '../../i18n/shareWords.ts';
import type { LiveMap } from '../../map/LiveMap.ts';
import { PanelBoundary } from '../../panels/PanelBoundary.tsx';
import { useAtlas, useWorldview } from '../../panels/useAtlas.ts';
import { useAtlasState } from '../../state/useAtlasState.ts';
import { isFiltering } from '../../views/Filter.ts';
import { filterSentence } from '../filterWords.ts';
import { isOneFile } from '../isOneFile.ts';
import { shareAddress, siteOf } from '../shareAddress.ts';
import type { Takeaway } from '../Takeaway.ts';
import { CiteSection } from './CiteSection.tsx';
import { DataSection } from './DataSection.tsx';
import { LinkSection } from './LinkSection.tsx';
import { PaperSection } from './PaperSection.tsx';
import { PictureSection } from './PictureSection.tsx';
import { ShareContext } from './ShareContext.ts';
import type { Sharing } from './ShareContext.ts';

/** Not aboard the page that is one file: that has no address which others could embed. */
const EmbedSection = lazy(async () => ({ default: (await import('./EmbedSection.tsx')).EmbedSection }));

interface ShareDialogProps {
  readonly map: LiveMap;
  readonly page: Window;
  readonly version: string | undefined;
  readonly onClose: () => void;
  readonly onPrint: () => void;
}

/** What a reader can do with what is seen: send it, embed it, take it away, cite it, print it. */
export function ShareDialog({ map, page, version, onClose, onPrint }: ShareDialogProps) {
  const { locale, amount, data } = useAtlas();
  const takeawayIn = useTakeaways(page);
  const [status, setStatus] = useState('');
  const say = shareWords(locale);
  const takeaway = takeawayIn[locale];
  const save: Sharing['save'] = (name, make) => {
    const attempt = async () => {
      setStatus(say('status.working', { file: isolated(name) }));
      try {
        const { saveFile } = await import('../saveFile.ts');
        saveFile(await make(), name, page.document);
        setStatus(say('status.done', { file: isolated(name) }));
      } catch (error) {
        setStatus(say('status.failed', { file: isolated(name), reason: error instanceof Error ? error.message : String(error) }));
      }
    };
    void attempt();
  };
  const site = isOneFile(page.document) ? undefined : siteOf(page.location.href);
  const left = [...takeaway.view.engagements.values()].reduce((sum, count) => sum + count, 0);
  const sharing: Sharing = { say, takeaway, takeawayIn, map, page, site, version, save };
  return (
    <ShareContext value={sharing}>
      <div className="share-head">
        <h2 id="atlas:share-title">{say('title')}</h2>
        <button type="button" className="share-close" onClick={onClose}>
          {say('close')}
        </button>
      </div>
      <p className="leaves">
        {left === 0 ? say('leaves.nothing') : isFiltering(takeaway.view.filter)
          ? say('leaves.some', { ...amount(left), total: formatNumber(locale, data.dataset.engagements.length) })
          : say('leaves.all', amount(left))}{' '}
        {isFiltering(takeaway.view.filter) && <strong>{filterSentence(takeaway)}</strong>}
      </p>
      <div className="sections">
        <LinkSection />
        {left > 0 && <PictureSection />}
        {left > 0 && <DataSection />}
        <PaperSection onPrint={onPrint} />
        <CiteSection />
        {site !== undefined && (
          <PanelBoundary>
            <Suspense>
              <EmbedSection site={site} />
            </Suspense>
          </PanelBoundary>
        )}
      </div>
      <p className="share-status" role="status">
        {status}
      </p>
    </ShareContext>
  );
}

/** What the reader sees at present, ready to be taken away in either language. */
function useTakeaways(page: Window): Readonly<Record<Locale, Takeaway>> {
  const { data, store, viewOf } = useAtlas();
  const { i18n } = useTranslation();
  const state = useAtlasState(store, (whole) => whole);
  const worldview = useWorldview();
  return useMemo(() => {
    const inLocale = (locale: Locale): Takeaway => ({
      data,
      view: viewOf(state.filter, state.colour),
      locale,
      t: i18n.getFixedT(locale),
      say: shareWords(locale),
      worldview,
      address: shareAddress(page.location.href, locale, state),
    });
    return { ar: inLocale('ar'), en: inLocale('en') };
  }, [data, viewOf, state, i18n, worldview, page]);
}
