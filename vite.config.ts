import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { atlasPages } from './src/pages/atlasPages.ts';
import { scriptsByPage } from './src/pages/scriptsByPage.ts';
import { studioPages } from './src/pages/studioPages.ts';

/** Another dataset's file, by `npm run build -- --data FILE`, and where the site will stand, by `--site https://…`. */
const { ATLAS_DATA: data = '', ATLAS_SITE_URL: site = '' } = process.env;

const file = data === '' ? 'data/interpol-ga-2025.json' : data;

/** `npm run build` builds twice: the atlas, then, in the mode `studio`, the studio beside it. */
export default defineConfig(({ command, mode }) => ({
  // Relative addresses: the site works in any folder of any server.
  base: './',
  plugins: [
    react(),
    ...(mode === 'studio' ? [] : [atlasPages(file, site), scriptsByPage()]),
    ...(mode === 'studio' || command === 'serve' ? [studioPages(file)] : []),
  ],
  build: {
    // Nothing inline: the content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // How long each plugin took is nothing that whoever builds an atlas can mend.
    rolldownOptions: { checks: { bundlerTimings: false } },
    target: ['chrome107', 'firefox110', 'safari16'],
  },
}));
