import { renderToString } from 'react-dom/server';
import { direction, otherLocale } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { studioWords } from '../i18n/studioWords.ts';
import { Studio } from '../studio/Studio.tsx';
import { StudioProvider } from '../studio/StudioProvider.tsx';
import type { StudioSite } from '../studio/StudioSite.ts';
import { createStudioParts } from './studioParts.ts';

/** Nothing is asked of the site while a page is written. */
const noSite = {} as StudioSite;

/** The studio's page in one language, at its first step, as a document that Vite can go on with. Runs at build. */
export function renderStudio(locale: Locale): string {
  const t = studioWords(locale);
  const parts = createStudioParts({ now: () => 0, newId: () => '' }, noSite, () => undefined);
  const studio = renderToString(
    <StudioProvider parts={parts} locale={locale}>
      <Studio />
    </StudioProvider>,
  );
  return `<!doctype html>
<html lang="${locale}" dir="${direction[locale]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${t('title')}</title>
<link rel="alternate" hreflang="${otherLocale[locale]}" href="../../${otherLocale[locale]}/studio/">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/src/pages/studio.css">
<script type="module" src="/src/studioMain.ts"></script>
</head>
<body>
<noscript><p class="noscript">${t('noscript')}</p></noscript>
<div id="studio">${studio}</div>
</body>
</html>
`;
}
