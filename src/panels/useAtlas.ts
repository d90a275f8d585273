import { useContext, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { formatNumber } from '../i18n/format.ts';
import type { Worldview } from '../dataset/Dataset.ts';
import { isLocale } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { useAtlasState } from '../state/useAtlasState.ts';
import type { AtlasView } from '../views/atlasView.ts';
import { AtlasContext } from './AtlasContext.ts';
import type { Atlas } from './AtlasContext.ts';

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

/** The atlas, in the page's language. @throws outside of an `AtlasContext` */
export function useAtlas(): AtlasInPanel {
  const atlas = useContext(AtlasContext);
  const { t, i18n } = useTranslation();
  if (!atlas) throw new Error('a panel stands outside of the atlas');
  const locale = isLocale(i18n.language) ? i18n.language : 'en';
  return {
    ...atlas,
    t,
    locale,
    nameOf: (id) => atlas.data.names[locale][id] ?? id,
    measureName: atlas.data.dataset.measure?.name?.[locale] ?? t('number.name'),
    amount: (count) => ({ count, formatted: formatNumber(locale, count) }),
  };
}

/** What the present filter shows, in the present colouring; the map is painted first, the panels follow in slices. */
export function useAtlasView(): AtlasView {
  const { store, viewOf } = useAtlas();
  const filter = useDeferredValue(useAtlasState(store, (state) => state.filter));
  return viewOf(filter, useAtlasState(store, ({ colour }) => colour));
}

/** Whose borders are drawn at present. */
export function useWorldview(): Worldview {
  const { store, data } = useAtlas();
  return useAtlasState(store, ({ worldview }) => worldview) ?? data.dataset.worldview;
}
