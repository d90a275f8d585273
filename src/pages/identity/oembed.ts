import type { Locale } from '../../i18n/locale.ts';
import { embedAddress, frameHeights, iframeCode } from '../../share/embed/embedCode.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import { pictureSize } from './sharedPicture.ts';

/** CSS pixels; as high as the code of a frame has it. */
const FRAME = { width: 760, height: frameHeights.usual };
/** A day, in seconds: how long an expanded address may be kept. */
const DAY = 86_400;

/**
 * What a content system is told that expands a pasted address, as oEmbed 1.0 (rich).
 * @param site where the site stands, with a slash at its end
 * @param search the view: `?region=africa`, or nothing
 */
export function oembed(site: string, locale: Locale, { id, title }: Dataset, search = ''): Readonly<Record<string, string | number>> {
  const embedded = { site, locale, title: title[locale], dataset: id, search };
  return {
    version: '1.0',
    type: 'rich',
    title: title[locale],
    provider_name: locale === 'ar' ? 'أطلس الشركاء' : 'Partner Atlas',
    provider_url: `${site}${locale}/`,
    cache_age: DAY,
    ...FRAME,
    html: iframeCode(embedded),
    url: embedAddress(embedded),
    thumbnail_url: `${site}${locale}/share.png`,
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
  };
}
