import type { Plugin } from 'vite';
import type { Locale } from '../i18n/locale.ts';
import { fonts } from './preloadedFont.ts';
import { earlyScript } from './writeParts.tsx';

/** What a published site is made of besides its pages. Addresses from the root of the site. */
export interface PublishedFiles {
  readonly files: readonly string[];
  /** The font of each language's script, which its page asks for first. */
  readonly fonts: Readonly<Record<Locale, readonly string[]>>;
}

/** Where the list is, from the root of the site. */
export const PUBLISHED_FILES = 'published/files.json';

/** The page that one file is made from: scripts, styles and details are in it, an atlas is not. From the root of the site. */
export const SINGLE_TEMPLATE = 'published/atlas.html';

/** The templates of a published site's pages, from the root of the site, and what each is made of. */
const templates = {
  'published/index.html': { styles: 'atlas.css', scripts: ['publishedMain.ts'] },
  // As deep as the pages that are made from it, so that its addresses are theirs.
  'published/embed/index.html': { styles: 'embed/embedPage.css', scripts: ['frame.ts', 'publishedMain.ts'] },
} as const;

export type PublishedTemplate = keyof typeof templates;
export const publishedTemplates = Object.keys(templates) as readonly PublishedTemplate[];

/** A page of a published site without its content: what the build makes of it has the styles and scripts of any. */
export function publishedPage(template: PublishedTemplate): string {
  const { styles, scripts } = templates[template];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Partner Atlas</title>
<link rel="stylesheet" href="/src/pages/${styles}">
${scripts.map((script) => `<script type="module" src="/src/${script}"></script>`).join('\n')}
</head>
<body>
${earlyScript}
</body>
</html>
`;
}

/** Writes the list of the files that a published site needs: its scripts with all that they may ask for, and the fonts. */
export function publishedFiles(): Plugin {
  return {
    name: 'published-files',
    enforce: 'post',
    apply: 'build',
    generateBundle(_options, bundle) {
      const needed = new Set<string>();
      const add = (file: string) => {
        const chunk = bundle[file];
        if (needed.has(file) || chunk?.type !== 'chunk') return;
        needed.add(file);
        [...chunk.imports, ...chunk.dynamicImports].forEach(add);
      };
      for (const output of Object.values(bundle)) {
        const facade = output.type === 'chunk' ? (output.facadeModuleId ?? '') : '';
        if (/\/published\/(?:embed\/)?\w+\.html$/.test(facade)) add(output.fileName);
      }
      const assets = Object.keys(bundle).filter((file) => /\.woff2$|\/detail-[^/]+\.json$/.test(file));
      const fontsOf = (locale: Locale) => assets.filter((file) => fonts[locale].some((font) => file.includes(font)));
      const list: PublishedFiles = { files: [...needed, ...assets], fonts: { ar: fontsOf('ar'), en: fontsOf('en') } };
      this.emitFile({ type: 'asset', fileName: PUBLISHED_FILES, source: JSON.stringify(list) });
    },
  };
}
