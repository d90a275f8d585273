import type { ComponentType, ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { isLocale, otherLocale } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { createTranslation } from '../i18n/translation.ts';
import { LiveMap } from '../map/LiveMap.ts';
import { listenToMap, makeTabStop } from '../map/listenToMap.ts';
import { MapLabels } from '../map/MapLabels.ts';
import { mapText } from '../map/MapText.ts';
import type { Atlas } from '../panels/AtlasContext.ts';
import { PanelBoundary } from '../panels/PanelBoundary.tsx';
import { SelectionPanel } from '../panels/SelectionPanel.tsx';
import { vocabulary } from '../state/address.ts';
import { createAtlasStore } from '../state/atlasStore.ts';
import { bindHistory } from '../state/bindHistory.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import { createAtlasView } from '../views/atlasView.ts';
import { listGroups } from '../views/listGroups.ts';
import { adoptState } from './adoptState.ts';
import { AtlasProvider } from './AtlasProvider.tsx';
import { followProjection } from './followProjection.ts';
import { Hydrated } from './Hydrated.tsx';
import { islandPrefix, islands } from './islands.tsx';
import type { IslandId } from './islands.tsx';
import { keepInView } from './keepInView.ts';
import { leadMap } from './leadMap.ts';
import { languageOfPath, pathInLanguage, rememberLanguage, setPageLanguage } from './pageLanguage.ts';

/**
 * Takes over the page that the build wrote, in place: adopts what the reader did before, brings the map to life, then
 * hydrates the panels one after another, so that no task is long. `<html data-ready>` says that all is done.
 */
export async function takeOver(data: AtlasData, page: Window): Promise<void> {
  const { document } = page;
  const written = document.documentElement.lang;
  const translation = createTranslation(isLocale(written) ? written : 'en');
  const locale = () => (isLocale(translation.language) ? translation.language : 'en');
  const known = vocabulary(data.dataset, Object.keys(data.places));
  const store = createAtlasStore();
  const viewOf = createAtlasView(data);
  const view = () => viewOf(store.getState().filter, store.getState().colour);
  const text = () => mapText(translation.t, locale(), data, view());

  const frame = element(document, 'atlas:map');
  const panel = element(document, 'atlas:panel');
  const map = new LiveMap(frame, data);
  const labels = new MapLabels(map, data);
  map.onRest = () => labels.refresh(text);
  const paint = () => {
    map.paint(view(), text());
    labels.refresh(text);
    const stop = map.svg.querySelector<SVGAElement>('a[tabindex="0"]');
    const start = map.node(data.dataset.host?.country ?? [...map.points.keys()][0] ?? '');
    if (start && stop?.hasAttribute('aria-hidden')) makeTabStop(map, start);
  };

  let opener: Element | null = null;
  const select = (id: string | undefined, movesFocus: boolean) => {
    if (id !== undefined && movesFocus) opener = document.activeElement;
    store.getState().select(id);
    if (!movesFocus) return;
    if (id !== undefined) page.requestAnimationFrame(() => panel.querySelector('h2')?.focus({ preventScroll: true }));
    else if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus({ preventScroll: true });
  };

  const speak = (next: Locale) =>
    keepInView(page, async () => {
      await translation.changeLanguage(next);
      const { t } = translation;
      setPageLanguage(document, next, data, {
        '.skip': t('page.skip'),
        '[id="atlas:map-keys"]': t('map.keys'),
        '[id="atlas:map"]': t('page.mapHeading'),
        '[id="atlas:panel"]': t('panel.heading'),
        '[id="atlas:footer"]': t('page.footer'),
      });
      paint();
    });

  const atlas: Atlas = {
    data,
    store,
    viewOf,
    switchLanguage: () => {
      const next = otherLocale[locale()];
      rememberLanguage(page, next);
      const { pathname, search, hash } = page.location;
      page.history.pushState(null, '', pathInLanguage(pathname, next) + search + hash);
      void speak(next);
    },
    open: (id) => {
      select(id, true);
      guide.goTo(id);
    },
    close: () => select(undefined, true),
    zoomBy: (factor) => guide.zoomBy(factor),
  };

  store.getState().restore(adoptState(page, known));
  const worldview = () => store.getState().worldview ?? data.dataset.worldview;
  map.redraw(worldview());
  paint();
  const guide = leadMap(map, store, data);
  map.select(store.getState().selected);
  store.subscribe((state, before) => {
    if (state.filter !== before.filter) paint();
    if (state.worldview !== before.worldview) {
      map.redraw(worldview());
      paint();
    }
    if (state.colour !== before.colour) paint();
    if (state.selected !== before.selected || state.worldview !== before.worldview) map.select(state.selected);
  });
  const startMoving = listenToMap(map, frame, {
    onZoom: guide.zoomBy,
    onPan: guide.panBy,
    onReach: guide.reach,
    text,
    places: () => ({
      order: data.order[locale()].filter((id) => map.points.has(id)),
      groups: listGroups(data, view(), locale()).map(({ partners }) => partners),
    }),
    onSelect: (id, by) => {
      panel.toggleAttribute('data-above', id !== undefined && isLow(map.rectangle(id), page));
      select(id, by === 'keyboard');
    },
  });
  bindHistory(store, known, page);
  followProjection(map, store, guide);
  page.addEventListener('popstate', () => {
    const asked = languageOfPath(page.location.pathname);
    if (asked && asked !== locale()) void speak(asked);
  });
  page.addEventListener('resize', () => {
    map.fitMarkers();
    labels.refresh(text);
  });
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') select(undefined, true);
  });

  const around = (content: ReactNode) => (
    <AtlasProvider atlas={atlas} translation={translation}>
      {content}
    </AtlasProvider>
  );
  showPanel(
    panel,
    around(
      <PanelBoundary>
        <SelectionPanel />
      </PanelBoundary>,
    ),
  );
  for (const [id, Panel] of Object.entries(islands) as [IslandId, ComponentType][]) {
    await new Promise((resolve) => page.setTimeout(resolve)); // a task of its own for each
    await hydrate(element(document, id), id, around, <Panel />);
  }
  document.documentElement.setAttribute('data-ready', '');
  const [{ listenToGestures }, { MapDetail }] = await Promise.all([
    import('../map/mapGestures.ts'),
    import('../map/MapDetail.ts'),
  ]);
  const detail = new MapDetail(map, data, () => import('./openDetail.ts'), page, () => map.select(store.getState().selected));
  map.onRest = () => {
    labels.refresh(text);
    void detail.refresh();
  };
  store.subscribe(({ worldview: drawn }, before) => {
    if (drawn !== before.worldview) void detail.refresh();
  });
  void detail.refresh();
  listenToGestures(element(document, 'atlas:map').querySelector<HTMLElement>('.map-window') ?? frame, map, {
    onStart: startMoving,
    onEnd: guide.settle,
    onDouble: (x, y) => guide.zoomBy(2, map.window.pointAt(x, y)),
  });
}

/** Whether a phone's sheet at the foot of the window would cover a place: then it comes from above. */
function isLow(place: DOMRect | undefined, { innerHeight }: Window): boolean {
  return place !== undefined && place.bottom > innerHeight * 0.58 && place.top > innerHeight * 0.42;
}

function element(page: Document, id: IslandId | 'atlas:map' | 'atlas:panel'): HTMLElement {
  const found = page.getElementById(id);
  if (!found) throw new Error(`the page has no element ${id}`);
  return found;
}

/** Puts the living panel in the place of the written cards, in one step: nothing is seen to change. */
function showPanel(panel: HTMLElement, content: ReactNode): void {
  const holder = panel.ownerDocument.createElement('div');
  const root = createRoot(holder, { identifierPrefix: islandPrefix('atlas:panel') });
  flushSync(() => root.render(content));
  panel.replaceChildren(holder);
}

function hydrate(holder: HTMLElement, id: IslandId, around: (content: ReactNode) => ReactNode, panel: ReactNode) {
  return new Promise<void>((resolve) => {
    // The boundary within: a panel that fails is done as well, and the next one has its turn.
    const content = <Hydrated onDone={resolve} panel={<PanelBoundary>{panel}</PanelBoundary>} />;
    hydrateRoot(holder, around(content), { identifierPrefix: islandPrefix(id) });
  });
}
