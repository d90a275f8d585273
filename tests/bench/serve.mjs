import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder of precompressed files, and keeps account of what it sends: workers included, which a page's own
 * network log leaves out.
 * @returns {Promise<{ url: string, sent: { path: string, bytes: number }[], close(): void }>}
 */
export async function serve(folder) {
  const sent = [];
  const kept = new Map();
  const read = (file) => {
    if (!kept.has(file)) kept.set(file, readFile(file).catch(() => undefined));
    return kept.get(file);
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const file = join(folder, path);
    const packed = await read(`${file}.br`);
    const body = packed ?? (await read(file));
    if (!body) {
      response.writeHead(404, { 'Content-Length': 0 }).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      'Content-Length': body.length,
      ...(packed && { 'Content-Encoding': 'br' }),
    });
    response.end(body);
    sent.push({ path, bytes: body.length });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    sent,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
