import { createContext } from 'react';
import type { Locale } from '../i18n/locale.ts';
import type { StudioT } from '../i18n/studioWords.ts';
import type { DraftCheck } from './check/DraftCheck.ts';
import type { DraftStore } from './draft/draftStore.ts';
import type { DraftKeeper } from './draft/DraftKeeper.ts';
import type { ReadingStore } from './read/readingStore.ts';
import type { StudioSite } from './StudioSite.ts';
import type { StudioStore } from './studioStore.ts';
import type { TableSession } from './table/tableSession.ts';

/** What every part of the studio stands on. */
export interface StudioParts {
  readonly store: StudioStore;
  readonly drafts: DraftStore;
  readonly keeper: DraftKeeper;
  readonly check: DraftCheck;
  readonly readings: ReadingStore;
  readonly tables: TableSession;
  readonly site: StudioSite;
  switchLanguage(): void;
}

export interface StudioInLanguage extends StudioParts {
  readonly t: StudioT;
  readonly locale: Locale;
}

export const StudioContext = createContext<StudioInLanguage | undefined>(undefined);
