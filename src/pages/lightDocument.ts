import { basename } from 'node:path';
import type { HtmlTagDescriptor, IndexHtmlTransformContext, Plugin } from 'vite';
import { preloadedFont } from './preloadedFont.ts';
import { PANELS } from './scriptsByPage.ts';

const STYLES = /\s*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g;
const SCRIPTS = /\s*<script type="module"[^>]*src="[^"]+"[^>]*><\/script>/g;

/**
 * Makes the built pages paint as soon as their document is there: the styles stand in it, which saves a request before
 * the first paint, and the scripts are asked for at its end, so that they share the line with nothing that is seen.
 */
export function lightDocument(): Plugin {
  const inlined = new Set<string>();
  return {
    name: 'light-document',
    enforce: 'post',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, context): { html: string; tags: HtmlTagDescriptor[] } => {
        const scripts = html.match(SCRIPTS) ?? [];
        const light = html
          .replace(STYLES, (_link, address: string) => inPage(styles(address, context, inlined)))
          .replace(SCRIPTS, '')
          .replace('</body>', () => `${scripts.join('').trimStart()}${preloadPanels(scripts, context)}\n</body>`);
        return { html: light, tags: preloadedFont(context) };
      },
    },
    generateBundle: (_options, bundle) => {
      for (const file of inlined) Reflect.deleteProperty(bundle, file);
    },
  };
}

const FACES = /@font-face\s*\{[^}]*\}/g;

/**
 * A sheet as it stands in the page, its typeface apart: where a phone is turned, Chromium makes the faces of a sheet with media
 * queries anew, and of an optional one it then says that it came too late.
 */
function inPage(css: string): string {
  const faces = css.match(FACES)?.join('') ?? '';
  return `${faces === '' ? '' : `\n<style>${faces}</style>`}\n<style>${css.replace(FACES, '')}</style>`;
}

/** Asks for the panels' script beside the main one, which will run it in a task of its own. */
function preloadPanels(scripts: readonly string[], { bundle }: IndexHtmlTransformContext): string {
  const [, folder] = /src="([^"]*\/)main-[^"/]+"/.exec(scripts.join('')) ?? [];
  const panels = Object.values(bundle ?? {}).find(({ type, fileName }) => type === 'chunk' && basename(fileName).startsWith(`${PANELS}-`));
  return folder === undefined || !panels ? '' : `\n<link rel="modulepreload" crossorigin href="${folder}${basename(panels.fileName)}">`;
}

/** A style sheet's text, its own addresses read from where it now stands: one folder beside its own. */
function styles(address: string, { bundle }: IndexHtmlTransformContext, inlined: Set<string>): string {
  const file = address.replace(/^(?:\.\.?\/)+/, '');
  const sheet = bundle?.[file];
  if (sheet?.type !== 'asset') throw new Error(`no style sheet ${file} among the built files`);
  inlined.add(file);
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  return String(sheet.source).replace(/url\((?:\.\/)?(?=[^)'"#])/g, `url(${folder}`);
}
