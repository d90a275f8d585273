import type { Geometry } from '../geo/Geometry.ts';
import { direction, otherLocale } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import type { AtlasData } from '../views/AtlasData.ts';
import { earlyScript, escapeText, writeParts } from './writeParts.tsx';

/** The whole page of a dataset in one language, as a document that Vite can go on with. Runs at build. */
export function renderAtlas(locale: Locale, data: AtlasData, geometry: Geometry): string {
  const { t, island, stage } = writeParts(locale, data, geometry);
  const { title, summary } = data.dataset;

  // `expect`: the first frame has all that stands above the map, which wraps and would move as it arrives.
  return `<!doctype html>
<html lang="${locale}" dir="${direction[locale]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeText(title[locale])}</title>
<meta name="description" content="${escapeText(summary[locale])}">
<link rel="alternate" hreflang="${otherLocale[locale]}" href="../${otherLocale[locale]}/">
<link rel="expect" href="#atlas:map" blocking="render">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/src/pages/atlas.css">
<script type="module" src="/src/main.tsx"></script>
</head>
<body>
<a class="skip" href="#atlas:list">${escapeText(t('page.skip'))}</a>
<header id="atlas:masthead" class="masthead">${island('atlas:masthead')}</header>
<main>
<section id="atlas:figures" class="figures-box">${island('atlas:figures')}</section>
${stage()}
<noscript><p class="noscript">${escapeText(t('page.noscript'))}</p></noscript>
<section id="atlas:filters" class="scripted">${island('atlas:filters')}</section>
<section id="atlas:list" class="list" tabindex="-1">${island('atlas:list')}</section>
<section id="atlas:not-named">${island('atlas:not-named')}</section>
<section id="atlas:sources" class="sources-box">${island('atlas:sources')}</section>
</main>
<footer><p id="atlas:footer">${escapeText(t('page.footer'))}</p></footer>
${earlyScript}
</body>
</html>
`;
}
