import type { Geometry } from '../../geo/Geometry.ts';
import { direction, otherLocale } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { AtlasData } from '../../views/AtlasData.ts';
import { earlyScript, escapeText, writeParts } from '../writeParts.tsx';
import { dateline } from '../../share/dateline.ts';
import { embedWords } from './embedWords.ts';

/**
 * The page that stands in somebody else's page: the map with its legend, what is selected, the partners and the sources
 * folded up, and the way to the full atlas. The same scripts take it over as the atlas' own page.
 */
export function renderEmbed(locale: Locale, data: AtlasData, geometry: Geometry): string {
  const { t, island, stage } = writeParts(locale, data, geometry);
  const { title, summary } = data.dataset;
  const other = otherLocale[locale];

  return `<!doctype html>
<html lang="${locale}" dir="${direction[locale]}" data-embed>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeText(title[locale])}</title>
<meta name="description" content="${escapeText(summary[locale])}">
<meta name="robots" content="noindex">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/src/pages/embed/embedPage.css">
<script type="module" src="/src/main.tsx"></script>
</head>
<body>
<header class="embed-head">
<a class="language" href="../../${other}/embed/" lang="${other}" hreflang="${other}">${escapeText(t('language.other'))}</a>
<h1>${escapeText(title[locale])}</h1>
<p class="dateline">${escapeText(dateline(locale, data, t))}</p>
</header>
<main>
${stage()}
<details><summary data-words="list">${escapeText(t('list.heading'))}</summary><section id="atlas:list" class="list folded" tabindex="-1">${island('atlas:list')}</section></details>
<details><summary data-words="sources">${escapeText(t('sources.heading'))}</summary><section id="atlas:sources" class="sources-box folded">${inNewTab(island('atlas:sources'))}</section></details>
</main>
<footer>
<a class="full" href="../" target="_blank" rel="noopener">${escapeText(embedWords[locale].full)}</a>
</footer>
${earlyScript}
</body>
</html>
`;
}

/** Links to other sites leave the page in which the embed stands alone, and most of them would not open in a frame. */
function inNewTab(markup: string): string {
  return markup.replaceAll(/rel="[^"]*\bexternal"/g, '$& target="_blank"');
}
