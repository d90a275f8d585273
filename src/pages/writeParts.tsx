import type { ReactNode } from 'react';
import type { TFunction } from 'i18next';
import { renderToString } from 'react-dom/server';
import type { Geometry } from '../geo/Geometry.ts';
import type { Locale } from '../i18n/locale.ts';
import { createTranslation } from '../i18n/translation.ts';
import { drawMap } from '../map/drawMap.ts';
import { mapText } from '../map/MapText.ts';
import { renderMarkup } from '../map/renderMarkup.ts';
import { PrintedCards } from '../panels/PrintedCards.tsx';
import type { Atlas } from '../panels/AtlasContext.ts';
import { createAtlasStore } from '../state/atlasStore.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import { createAtlasView } from '../views/atlasView.ts';
import { noFilter } from '../views/Filter.ts';
import { AtlasProvider } from './AtlasProvider.tsx';
import { islandPrefix, islands } from './islands.tsx';
import type { IslandId } from './islands.tsx';

/** The parts that pages are put together from, as markup in one language. */
export interface WrittenParts {
  readonly t: TFunction;
  island(id: IslandId): string;
  /** The map as a reader sees it who has asked for nothing yet. */
  map(): string;
  /** The hidden cards of all places. */
  cards(): string;
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
    switchLanguage: nothing,
    languageLink: (other) => `../${other}/`,
    open: nothing,
    close: nothing,
    zoomBy: nothing,
  };
  const written = (id: IslandId | 'atlas:panel', content: ReactNode) =>
    renderToString(
      <AtlasProvider atlas={atlas} translation={translation}>
        {content}
      </AtlasProvider>,
      { identifierPrefix: islandPrefix(id) },
    );
  const view = viewOf(noFilter);
  return {
    t,
    island: (id) => {
      const Panel = islands[id];
      return written(id, <Panel />);
    },
    map: () => renderMarkup(drawMap({ geometry, data, view, text: mapText(t, locale, data, view) })),
    cards: () => written('atlas:panel', <PrintedCards />),
  };
}

/** Text as it stands between tags, and within an attribute's quotes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
