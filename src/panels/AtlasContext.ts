import { createContext } from 'react';
import type { TFunction } from 'i18next';
import { formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import type { AtlasStore } from '../state/atlasStore.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import type { AtlasView, ViewOf } from '../views/atlasView.ts';

/** What every panel stands on. */
export interface Atlas {
  readonly data: AtlasData;
  readonly store: AtlasStore;
  readonly viewOf: ViewOf;
  /** Does what a change need not wait for, once it has been painted. */
  later(task: () => void): void;
  /** Puts the page into its other language, where the reader is. */
  switchLanguage(): void;
  /** The way to the page in a language, for a link. */
  languageLink(locale: Locale): string;
  /** Selects from outside the map, and remembers where the focus came from. */
  open(id: string): void;
  close(): void;
  /** Nearer or farther by a factor; 0: the whole world. */
  zoomBy(factor: number): void;
  /** Shows what can be done with what is seen: link, embed, downloads. Rejects where its script cannot be had. */
  share(): Promise<void>;
}

/** The atlas in the page's language. */
export interface AtlasInPanel extends Atlas {
  readonly t: TFunction;
  readonly locale: Locale;
  /** What to call a country or partner in the page's language. */
  nameOf(id: string): string;
  /** What the dataset's number is; a general word where the dataset does not say. */
  readonly measureName: string;
  /** The interpolation of a counted sentence. */
  amount(count: number): { count: number; formatted: string };
}

/** Puts an atlas into a language: once for all panels, since finding the words costs more than showing them. */
export function inLanguage(atlas: Atlas, t: TFunction, locale: Locale): AtlasInPanel {
  return {
    ...atlas,
    t,
    locale,
    nameOf: (id) => atlas.data.names[locale][id] ?? id,
    measureName: atlas.data.dataset.measure?.name?.[locale] ?? t('number.name'),
    amount: (count) => ({ count, formatted: formatNumber(locale, count) }),
  };
}

export const AtlasContext = createContext<AtlasInPanel | undefined>(undefined);

/** What the panels show: the map is painted first, and they follow. */
export const ViewContext = createContext<AtlasView | undefined>(undefined);
