import { startTransition } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { i18n } from 'i18next';
import type { Atlas } from '../panels/AtlasContext.ts';
import { PanelBoundary } from '../panels/PanelBoundary.tsx';
import { SelectionPanel } from '../panels/SelectionPanel.tsx';
import { AtlasProvider } from './AtlasProvider.tsx';
import { element } from './element.ts';
import { Hydrated } from './Hydrated.tsx';
import { islandPrefix, islands } from './islands.tsx';
import type { IslandId } from './islands.tsx';
import { nextTask } from './turns.ts';

/**
 * Hydrates the panels that the build wrote, and puts the living selection in the place of the written cards. In slices:
 * React stops for the reader between any two components, and hydrates first what is clicked on.
 * @returns `showSelection`, for whoever cannot wait for its turn, and `done`
 */
export function wakePanels(page: Window, atlas: Atlas, translation: i18n): { showSelection(): void; done: Promise<void> } {
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
  const hydrateAll = async () => {
    const waking = (Object.entries(islands) as [IslandId, ComponentType][]).map(async ([id, Panel]) => {
      const holder = document.getElementById(id);
      if (!holder) return; // not every page has every panel
      await nextTask(page);
      // The boundary within: a panel that fails is done as well.
      await hydrate(holder, id, (onDone) => around(<Hydrated onDone={onDone} panel={guarded(Panel)} />));
    });
    await Promise.all(waking);
    await nextTask(page);
    showSelection();
  };
  return { showSelection, done: hydrateAll() };
}

function hydrate(holder: HTMLElement, id: IslandId, content: (onDone: () => void) => ReactNode): Promise<void> {
  return new Promise((resolve) => {
    startTransition(() => {
      hydrateRoot(holder, content(resolve), { identifierPrefix: islandPrefix(id) });
    });
  });
}
