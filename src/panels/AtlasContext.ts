import { createContext } from 'react';
import type { AtlasStore } from '../state/atlasStore.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import type { ViewOf } from '../views/atlasView.ts';

/** What every panel stands on. */
export interface Atlas {
  readonly data: AtlasData;
  readonly store: AtlasStore;
  readonly viewOf: ViewOf;
  /** Puts the page into its other language, where the reader is. */
  switchLanguage(): void;
  /** Selects from outside the map, and remembers where the focus came from. */
  open(id: string): void;
  close(): void;
  /** Nearer or farther by a factor; 0: the whole world. */
  zoomBy(factor: number): void;
}

export const AtlasContext = createContext<Atlas | undefined>(undefined);
