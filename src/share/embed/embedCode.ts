import { direction } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { parameterNames } from '../../state/parameters.ts';

/** What an editor pastes, and what it shows. */
export interface Embedded {
  /** Where the site stands, with a slash at its end: `https://example.org/maps/atlas/`. */
  readonly site: string;
  readonly locale: Locale;
  /** The dataset's title, in that language. */
  readonly title: string;
  /** The dataset's id. */
  readonly dataset: string;
  /** The state as the address has it, with its question mark: `?region=africa`, or nothing. Foreign parameters are dropped. */
  readonly search: string;
  /** The version that is frozen (`version` of `virtual:atlas-site`); without it the embed follows the latest data. */
  readonly version?: string;
  /** How high a frame without scripts is: CSS pixels, brought within `frameHeights`. The usual one where it is not given. */
  readonly height?: number;
}

/**
 * How high a frame may be that cannot fit itself: lower ones show no map, higher ones nothing but paper. The usual one is
 * enough for the map and all about it, in a column of text as on a phone. CSS pixels.
 */
export const frameHeights = { lowest: 320, usual: 760, highest: 2000 } as const;

/** The nearest height that a frame may have; the usual one for what is no number. Whole CSS pixels. */
export function frameHeight(asked: number): number {
  const { lowest, usual, highest } = frameHeights;
  return Number.isNaN(asked) ? usual : Math.round(Math.min(highest, Math.max(lowest, asked)));
}

/**
 * A frame that needs no script: its title is in the page's language, it is loaded when a reader comes near, and where a
 * frame is taken out a link is left.
 */
export function iframeCode(embedded: Embedded): string {
  const { locale, title, height = frameHeights.usual } = embedded;
  const frame = attributes([
    ['src', embedAddress(embedded)],
    ['title', title],
    ['lang', locale],
    ['width', '100%'],
    ['height', String(frameHeight(height))],
    ['frameborder', '0'],
    ['loading', 'lazy'],
  ]);
  return `<iframe${frame}></iframe>\n<p${attributes([['lang', locale], ['dir', direction[locale]]])}>${link(embedded)}</p>`;
}

/**
 * The custom element and the script that defines it. What stands in the element is seen where the script is taken out
 * or cannot run: a link to the full atlas.
 */
export function elementCode(embedded: Embedded): string {
  const { site, locale, dataset, version } = embedded;
  const element = attributes([
    ['dataset', dataset],
    ['lang', locale],
    ...state(embedded),
    ...(version === undefined ? [] : [['version', version] as const]),
  ]);
  return `<script type="module"${attributes([['src', `${site}embed.js`]])}></script>\n<partner-atlas${element}>${link(embedded)}</partner-atlas>`;
}

/** The address of the page that stands in a frame. */
export function embedAddress({ site, locale, version, ...embedded }: Embedded): string {
  const folder = version === undefined ? '' : `v/${version}/`;
  return `${site}${folder}${locale}/embed/${query(embedded)}`;
}

function link(embedded: Embedded): string {
  const { site, locale, title } = embedded;
  return `<a${attributes([['href', `${site}${locale}/${query(embedded)}`]])}>${escaped(title)}</a>`;
}

/** What the address says of the state, by parameter. */
function state({ search }: Pick<Embedded, 'search'>): readonly (readonly [string, string])[] {
  const query = new URLSearchParams(search);
  return parameterNames.flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value] as const];
  });
}

function query(embedded: Pick<Embedded, 'search'>): string {
  const text = new URLSearchParams(state(embedded).map((pair) => [...pair])).toString();
  return text && `?${text.replaceAll('%2C', ',').replaceAll('%2F', '/')}`;
}

function attributes(pairs: readonly (readonly [name: string, value: string])[]): string {
  return pairs.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
