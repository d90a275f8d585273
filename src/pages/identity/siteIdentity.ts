import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { Geometry } from '../../geo/Geometry.ts';
import { locales } from '../../i18n/locale.ts';
import type { AtlasData } from '../../views/AtlasData.ts';
import { headTags } from './headTags.ts';
import { oembed } from './oembed.ts';
import { rasterise, textMeasure } from './rasterise.ts';
import { pictureSize, sharedPicture } from './sharedPicture.ts';
import { iconSizes, siteManifest } from './siteManifest.ts';
import { siteAddress } from './siteAddress.ts';

/** A maskable icon may be cut to its inner circle: it stands smaller on its ground. */
const SAFE = 0.72;

/**
 * What the site is called and shown as where it is kept or passed on: manifest, icons, and, where it is known on which
 * address it will stand, the pictures of shared links and the answers for content systems.
 * @param asked the address, as its author wrote it; empty where there is none
 */
export function siteIdentity(load: () => Promise<{ readonly data: AtlasData; readonly geometry: Geometry }>, asked: string): Plugin {
  let site: string | undefined;
  let config: ResolvedConfig;
  return {
    name: 'site-identity',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved;
      site = siteAddress(asked);
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (_html, { path }) => {
        const locale = locales.find((candidate) => path === `/${candidate}/index.html`);
        return locale && headTags(locale, (await load()).data.dataset, site);
      },
    },
    async buildStart() {
      const { data, geometry } = await load();
      const emit = (fileName: string, source: string | Uint8Array) => this.emitFile({ type: 'asset', fileName, source });
      emit('manifest.webmanifest', siteManifest(data.dataset));
      const icon = await readFile(resolve(config.root, 'public', 'favicon.svg'), 'utf8');
      for (const size of iconSizes) emit(`icons/${size}.png`, await rasterise(icon, size));
      emit('icons/512-maskable.png', await rasterise(maskable(icon), 512));
      if (site === undefined) {
        config.logger.info('Without --site https://… no oEmbed and no picture for shared links: both need the absolute address of the site.');
        return;
      }
      const measure = await textMeasure();
      for (const locale of locales) {
        emit(`${locale}/share.png`, await rasterise(sharedPicture(locale, data, geometry, measure), pictureSize.width));
        emit(`${locale}/oembed.json`, JSON.stringify(oembed(site, locale, data.dataset)));
        for (const { id } of data.dataset.regions) {
          emit(`${locale}/oembed/${id}.json`, JSON.stringify(oembed(site, locale, data.dataset, `?region=${id}`)));
        }
      }
    },
  };
}

function maskable(icon: string): string {
  const inset = (16 * (1 - SAFE)).toFixed(2);
  return icon.replace(/(<svg[^>]*>)([\s\S]*)(<\/svg>)/, `$1<rect width="32" height="32" fill="#fbf9f4"/><g transform="translate(${inset} ${inset}) scale(${SAFE})">$2</g>$3`);
}
