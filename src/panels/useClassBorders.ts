import { formatNumber } from '../i18n/format.ts';
import type { NumberClass } from '../views/numberClasses.ts';
import { useAtlas } from './useAtlas.ts';

/** How the borders of a class of numbers are written in the page's language. */
export function useClassBorders(): (own: NumberClass) => string {
  const { t, locale } = useAtlas();
  return ({ from, to }) => {
    const first = formatNumber(locale, from);
    if (to === from) return first;
    if (to === undefined) return t('legend.orMore', { from: first });
    return t('legend.range', { from: first, to: formatNumber(locale, to) });
  };
}
