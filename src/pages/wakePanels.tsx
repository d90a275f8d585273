import { startTransition } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { i18n } from 'i18next';
import { isLocale, otherLocale } from '../i18n/locale.ts';
import type { Atlas } from '../panels/AtlasContext.ts';
import { PanelBoundary } from '../panels/PanelBoundary.tsx';
import { SelectionPanel } from '../panels/SelectionPanel.tsx';
import type { AtlasData } from '../views/AtlasData.ts';
import { answerByName } from './answerByName.ts';
import type { Names } from './answerByName.ts';
import { AtlasProvider } from './AtlasProvider.tsx';
import { element } from './element.ts';
import { Hydrated } from './Hydrated.tsx';
import { islandPrefix, islands, lateIslands } from './islands.tsx';
import type { IslandId } from './islands.tsx';
import { idle, nextTask } from './turns.ts';

export interface Panels {
  /** For whoever cannot wait for its turn. */
  showSelection(): void;
  /** Selects a place for a reader who waits: the name is seen first, and the state follows once it is. */
  answer(id: string): void;
  /** Resolves once every panel is alive, the late ones as well. */
  wakeAll(): Promise<void>;
  /** Resolves once all that is on the first screen is alive. */
  readonly done: Promise<void>;
}

/** What says that a reader has come to a panel, before the panel itself hears of it. */
const COMING = ['pointerdown', 'focusin', 'keydown', 'click'] as const;

/**
 * Hydrates the panels that the build wrote, and puts the living selection in the place of the written card. In slices:
 * React stops for the reader between any two components, and hydrates first what is clicked on.
 */
export function wakePanels(page: Window, atlas: Atlas, translation: i18n): Panels {
  const { document } = page;
  const around = (content: ReactNode) => (
    <AtlasProvider atlas={atlas} translation={translation}>
      {content}
    </AtlasProvider>
  );
  const guarded = (Panel: ComponentType) => (
    <PanelBoundary>
      <Panel />
    </PanelBoundary>
  );
  let selectionIsShown = false;
  const showSelection = () => {
    if (selectionIsShown) return;
    selectionIsShown = true;
    const panel = element(document, 'atlas:panel');
    const holder = document.createElement('div');
    const root = createRoot(holder, { identifierPrefix: islandPrefix('atlas:panel') });
    // In one step with what stood there: nothing is seen to change.
    flushSync(() => root.render(around(guarded(SelectionPanel))));
    panel.replaceChildren(holder);
  };
  const answer = (id: string) => {
    const { store, data, later } = atlas;
    showSelection();
    if (store.getState().selected !== id) answerByName(element(document, 'atlas:panel'), namesOf(data, translation.language, id));
    // At once: the next answer must not be overwritten by what is rendered for this one.
    later(() => {
      flushSync(() => store.getState().select(id));
    });
  };
  const awake = new Map<IslandId, Promise<void>>();
  const wake = (id: IslandId) => {
    // The boundary within: a panel that fails is done as well.
    const content = (onDone: () => void) => around(<Hydrated onDone={onDone} panel={guarded(islands[id])} />);
    const holder = document.getElementById(id);
    if (!holder) return Promise.resolve(); // not every page has every panel
    const waking = awake.get(id) ?? hydrate(holder, id, content);
    awake.set(id, waking);
    return waking;
  };
  const all = Object.keys(islands) as IslandId[];
  const wakeAll = async () => {
    await Promise.all(all.map(wake));
  };
  const wakeFirst = async () => {
    const first = all.filter((id) => !lateIslands.includes(id));
    const waking = first.map(async (id) => {
      await nextTask(page);
      await wake(id);
    });
    await Promise.all(waking);
    await nextTask(page);
    showSelection();
  };
  const wakeLate = async () => {
    for (const id of lateIslands) {
      await idle(page);
      await wake(id);
    }
    for (const type of COMING) page.removeEventListener(type, onComing, { capture: true });
  };
  const onComing = ({ target }: Event) => {
    const id = target instanceof Node ? lateIslands.find((late) => document.getElementById(late)?.contains(target)) : undefined;
    if (id !== undefined) void wake(id);
  };
  // Before React hears of it: a root that is made now answers the event that is on its way.
  for (const type of COMING) page.addEventListener(type, onComing, { capture: true, passive: true });
  const unsubscribe = atlas.store.subscribe(() => {
    unsubscribe();
    void wakeAll();
  });
  const done = wakeFirst();
  void done.then(wakeLate);
  return { showSelection, answer, wakeAll, done };
}

function namesOf({ names }: AtlasData, language: string, id: string): Names {
  const locale = isLocale(language) ? language : 'en';
  return { name: names[locale][id] ?? id, otherName: names[otherLocale[locale]][id] ?? '' };
}

function hydrate(holder: HTMLElement, id: IslandId, content: (onDone: () => void) => ReactNode): Promise<void> {
  return new Promise((resolve) => {
    startTransition(() => {
      hydrateRoot(holder, content(resolve), { identifierPrefix: islandPrefix(id) });
    });
  });
}
