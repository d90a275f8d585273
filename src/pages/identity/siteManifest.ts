import type { Dataset } from '../../dataset/Dataset.ts';

const names = { ar: 'أطلس الشركاء', en: 'Partner Atlas' } as const;

/** The web manifest: what a browser calls the site where a reader keeps it, in both languages. */
export function siteManifest({ id, title }: Dataset): string {
  const localized = { ar: { value: names.ar, lang: 'ar', dir: 'rtl' }, en: { value: names.en, lang: 'en', dir: 'ltr' } };
  return JSON.stringify({
    id: `./?${id}`,
    name: `${names.ar} · ${names.en}`,
    short_name: names.ar,
    lang: 'ar',
    dir: 'auto',
    name_localized: localized,
    short_name_localized: localized,
    description: `${title.ar} · ${title.en}`,
    start_url: './',
    scope: './',
    // With the address in sight: it is what a reader passes on.
    display: 'minimal-ui',
    background_color: '#fbf9f4',
    theme_color: '#fbf9f4',
    icons: [
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      ...iconSizes.map((size) => ({ src: `icons/${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })),
      { src: 'icons/512-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });
}

/** Pixels. 180 is what an iPhone's home screen takes. */
export const iconSizes = [180, 192, 512];
