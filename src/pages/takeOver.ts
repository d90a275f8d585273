import { isLocale, otherLocale } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { createTranslation } from '../i18n/translation.ts';
import { LiveMap } from '../map/LiveMap.ts';
import { listenToMap, makeTabStop } from '../map/listenToMap.ts';
import { MapLabels } from '../map/MapLabels.ts';
import { mapText } from '../map/MapText.ts';
import type { Atlas } from '../panels/AtlasContext.ts';
import { readAddress, vocabulary, writeAddress } from '../state/address.ts';
import { initialState } from '../state/AtlasState.ts';
import { createAtlasStore } from '../state/atlasStore.ts';
import { bindHistory } from '../state/bindHistory.ts';
import { idsInOrder } from '../views/AtlasData.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import { createAtlasView } from '../views/atlasView.ts';
import { isFiltering } from '../views/Filter.ts';
import { listGroups } from '../views/listGroups.ts';
import { adoptState } from './adoptState.ts';
import { bringIntoView, showChosen } from './bringIntoView.ts';
import { cardRoom } from './cardRoom.ts';
import { createLanguageSwitch } from './createLanguageSwitch.ts';
import { element } from './element.ts';
import { followProjection } from './followProjection.ts';
import { giveFocusBack } from './giveFocusBack.ts';
import { isEmbed } from './isEmbed.ts';
import { leadMap } from './leadMap.ts';
import { showConnections } from './showConnections.ts';
import { languageLink, rememberLanguage, setPageLanguage } from './pageLanguage.ts';
import { createAfterPaint, idle, nextTask } from './turns.ts';
import { wakeGestures } from './wakeGestures.ts';

/**
 * Takes over the page that the build wrote, in place: adopts what the reader did before, brings the map to life, then the
 * panels, in short tasks. `<html data-ready>` says that all is done.
 */
export async function takeOver(data: AtlasData, page: Window): Promise<void> {
  const { document } = page;
  const isGuest = isEmbed(document);
  // A script of its own, which is on its way already: what it runs at its start is no part of this one's.
  const waking = import('./wakePanels.tsx');
  await nextTask(page);
  const written = document.documentElement.lang;
  const translation = createTranslation(isLocale(written) ? written : 'en');
  const locale = () => (isLocale(translation.language) ? translation.language : 'en');
  await nextTask(page);
  const viewOf = createAtlasView(data);
  const known = vocabulary(data.dataset, Object.keys(data.places));
  await nextTask(page);

  const store = createAtlasStore();
  const view = () => viewOf(store.getState().filter, store.getState().colour);
  const text = () => mapText(translation.t, locale(), data, view());
  const { later, flush } = createAfterPaint(page);

  const frame = element(document, 'atlas:map');
  const panel = element(document, 'atlas:panel');
  const map = new LiveMap(frame, data, viewOf(initialState.filter));
  const labels = new MapLabels(map, data, later);
  map.onRest = () => labels.refresh(text);
  /** The place that the keyboard begins at. */
  const start = () => map.node(data.dataset.host?.country ?? [...map.points.keys()][0] ?? '');
  const paint = () => {
    map.paint(view());
    labels.refresh(text);
    later(() => {
      map.name(view(), text());
      const stop = map.svg.querySelector<SVGAElement>('a[tabindex="0"]');
      const first = start();
      if (first && stop?.hasAttribute('aria-hidden')) makeTabStop(map, first);
    });
  };

  const { wakePanels } = await waking;
  /** Whose card was opened by what. Of a card that the map opened by a pointer, or an address, nothing is known. */
  let opened: { readonly id: string; readonly by: Element | null } | undefined;
  const select = (id: string | undefined, movesFocus: boolean) => {
    flush();
    if (id !== undefined && !movesFocus) {
      opened = undefined;
      panels.answer(id);
      return;
    }
    const closed = store.getState().selected;
    if (id !== undefined) opened = { id, by: document.activeElement };
    store.getState().select(id);
    if (!movesFocus) return;
    if (id !== undefined) enterCard(panel, page);
    else if (closed !== undefined) {
      const place = map.points.has(closed) ? map.node(closed) : start();
      giveFocusBack(panel, opened?.id === closed ? opened.by : undefined, place, page);
    }
  };

  const languages = createLanguageSwitch(page, isGuest, {
    locale,
    wake: () => panels.wakeAll(),
    say: async (next) => {
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
    },
    // The buttons over the map are as wide as their words.
    onSaid: () => labels.refresh(text),
  });
  const switchTo = (next: Locale) => {
    flush();
    return languages.switchTo(next);
  };

  const atlas: Atlas = {
    data,
    store,
    viewOf,
    later,
    switchLanguage: () => {
      const next = otherLocale[locale()];
      rememberLanguage(page, next);
      void switchTo(next);
    },
    languageLink: (next) => languageLink(page.location, next),
    open: (id) => {
      select(id, true);
      guide.goTo(id);
    },
    close: () => select(undefined, true),
    zoomBy: (factor) => guide.zoomBy(factor),
    share: async () => (await import('./openShare.ts')).openShare(page, { atlas, map, translation }),
  };

  store.getState().restore(adoptState(page, known));
  const worldview = () => store.getState().worldview ?? data.dataset.worldview;
  const { filter, colour, selected } = store.getState();
  // As it was written, the map shows what a reader sees who has asked for nothing yet.
  if (worldview() !== map.worldview || isFiltering(filter) || colour !== undefined) {
    map.redraw(worldview());
    paint();
  } else void idle(page).then(() => labels.refresh(text));
  const guide = leadMap(map, store, data, later);
  const panels = wakePanels(page, atlas, translation);
  if (selected !== undefined) {
    map.select(selected);
    panel.toggleAttribute('data-above', isLow(map.rectangle(selected), page));
    panels.showSelection();
  }
  store.subscribe((state, before) => {
    if (state.worldview !== before.worldview) map.redraw(worldview());
    if (state.filter !== before.filter || state.worldview !== before.worldview || state.colour !== before.colour) paint();
    if (state.selected !== before.selected) panels.showSelection();
    // What is drawn on the map about it is seen after the name.
    if (state.selected !== before.selected || state.worldview !== before.worldview) later(() => map.select(store.getState().selected));
  });
  showConnections(map, store, data, view);
  const sheet = page.matchMedia('(max-width: 59.99rem)');
  const dismiss = listenToMap(map, frame, {
    onZoom: guide.zoomBy,
    onPan: guide.panBy,
    onReach: guide.reach,
    later,
    card: () => cardRoom(panel),
    text,
    places: () => ({
      order: idsInOrder(data, locale()).filter((id) => map.points.has(id)),
      groups: listGroups(data, view(), locale()).map(({ partners }) => partners),
    }),
    onSelect: (id, by) => {
      if (sheet.matches) panel.toggleAttribute('data-above', id !== undefined && isLow(map.rectangle(id), page));
      select(id, by === 'keyboard');
    },
  });
  // A click's own change comes before what is offered beside it.
  store.subscribe(dismiss);
  translation.on('languageChanged', dismiss);
  bindHistory(store, known, page, later, isGuest);
  page.addEventListener('pagehide', flush);
  followProjection(map, store, guide);
  page.addEventListener('resize', () => {
    dismiss();
    map.fitMarkers();
    labels.refresh(text);
  });
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') select(undefined, true);
  });
  await panels.done;
  // A page that is one file was written in one language, and its reader may have another.
  await languages.begin();
  showChosen(page);
  document.documentElement.setAttribute('data-ready', '');
  if (isGuest) {
    const address = { read: (search: string) => readAddress(search, known), write: writeAddress };
    void import('./embed/wakeEmbed.ts')
      .then(({ wakeEmbed }) => wakeEmbed(page, { ...address, data, store, view, translation, later, switchTo, wanted: languages.wanted }))
      .catch(() => undefined);
  }
  // Where the network has gone meanwhile, the page does without what would have come.
  await wakeGestures(page, { map, store, data, guide, startMoving: dismiss, onRest: () => labels.refresh(text) }).catch(() => undefined);
  // Off line the list is printed.
  void import('./printRows.ts').then(({ printRows }) => printRows(page, atlas, translation)).catch(() => undefined);
}

/**
 * Takes the focus to a card's name, once all of it is told: who tabs on from there comes to what it says, not past it, and a
 * screen reader finds it to read.
 */
function enterCard(panel: HTMLElement, page: Window): void {
  page.requestAnimationFrame(() => {
    if (panel.querySelector('.known[data-stale]')) {
      enterCard(panel, page);
      return;
    }
    const name = panel.querySelector('h2');
    name?.focus({ preventScroll: true });
    // Beside the map, far above whoever opened it from the list; on a phone the card is where the reader is.
    if (name) bringIntoView(name, page, 'start', panel);
  });
}

/** Whether a phone's sheet at the foot of the window would cover a place: then it comes from above. */
function isLow(place: DOMRect | undefined, { innerHeight }: Window): boolean {
  return place !== undefined && place.bottom > innerHeight * 0.58 && place.top > innerHeight * 0.42;
}
