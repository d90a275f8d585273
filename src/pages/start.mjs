// `npm start`: builds the atlas, serves it and opens it in the browser of this machine, where it has one.
import { preview } from 'vite';

await import('./build.mjs');
if (!process.exitCode) {
  const server = await preview({ preview: { open: true } });
  server.printUrls();
}
