import type { ReactNode } from 'react';
import type { TFunction } from 'i18next';
import { renderToString } from 'react-dom/server';
import type { Geometry } from '../geo/Geometry.ts';
import type { Locale } from '../i18n/locale.ts';
import { createTranslation } from '../i18n/translation.ts';
import { drawMap } from '../map/drawMap.ts';
import { mapText } from '../map/MapText.ts';
import { renderMarkup } from '../map/renderMarkup.ts';
import { EarlyCard } from '../panels/EarlyCard.tsx';
import { EmptyPanel } from '../panels/EmptyPanel.tsx';
import { PrintedCards } from '../panels/PrintedCards.tsx';
import type { Atlas } from '../panels/AtlasContext.ts';
import { createAtlasStore } from '../state/atlasStore.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import { createAtlasView } from '../views/atlasView.ts';
import { noFilter } from '../views/Filter.ts';
import { answerEarly } from './answerEarly.ts';
import { AtlasProvider } from './AtlasProvider.tsx';
import { islandPrefix, islands } from './islands.tsx';
import type { IslandId } from './islands.tsx';

/** The parts that pages are put together from, as markup in one language. */
export interface WrittenParts {
  readonly t: TFunction;
  island(id: IslandId): string;
  /** The map with its controls, its legend, and beside it what is selected: the same in every page. */
  stage(): string;
}

/** Writes the parts of a dataset's pages. Runs at build. */
export function writeParts(locale: Locale, data: AtlasData, geometry: Geometry): WrittenParts {
  const translation = createTranslation(locale);
  const { t } = translation;
  const viewOf = createAtlasView(data);
  const nothing = () => undefined;
  const atlas: Atlas = {
    data,
    store: createAtlasStore(),
    viewOf,
    later: nothing,
    switchLanguage: nothing,
    languageLink: (other) => `../${other}/`,
    open: nothing,
    close: nothing,
    zoomBy: nothing,
    share: () => Promise.resolve(),
  };
  const written = (id: IslandId | 'atlas:panel', content: ReactNode) =>
    renderToString(
      <AtlasProvider atlas={atlas} translation={translation}>
        {content}
      </AtlasProvider>,
      { identifierPrefix: islandPrefix(id) },
    );
  const view = viewOf(noFilter);
  const island = (id: IslandId) => {
    const Panel = islands[id];
    return written(id, <Panel />);
  };
  /** The map as a reader sees it who has asked for nothing yet. */
  const map = () => renderMarkup(drawMap({ geometry, data, view, text: mapText(t, locale, data, view) }));
  /** What stands where the selection will, and for readers without scripts the hidden cards of all places. */
  const panel = () => {
    const standing = written(
      'atlas:panel',
      <>
        <EmptyPanel />
        <EarlyCard />
      </>,
    );
    return `${standing}<noscript>${written('atlas:panel', <PrintedCards />)}</noscript>`;
  };
  return {
    t,
    island,
    stage: () => `<div class="stage">
<section id="atlas:regions" class="regions-box scripted">${island('atlas:regions')}</section>
<section id="atlas:map" class="map-frame" aria-label="${escapeText(t('page.mapHeading'))}">
<p id="atlas:map-keys" hidden>${escapeText(t('map.keys'))}</p>
<div class="map-window">${map()}</div>
<div id="atlas:zoom" class="zoom scripted">${island('atlas:zoom')}</div>
</section>
<section id="atlas:legend" class="legend-box">${island('atlas:legend')}</section>
<aside id="atlas:panel" class="panel" aria-label="${escapeText(t('panel.heading'))}">${panel()}</aside>
</div>`,
  };
}

/** The script that answers before the page's scripts are there: at the page's end, when the list is. */
export const earlyScript = `<script>(${String(answerEarly)})(window)</script>`;

/** Text as it stands between tags, and within an attribute's quotes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
