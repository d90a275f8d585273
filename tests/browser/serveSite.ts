import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** The site lies in a folder of the server, as it will at a newsroom: every address in it has to be relative. */
const FOLDER = '/maps/atlas/';

/**
 * The strictest policy that the page promises to live under: of styles, those that the build put into the document. An
 * embed may stand in any page, and the example of such a page has frames.
 */
const policy = (styles: readonly string[], path: string) => [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`).join(' ')}`,
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  path.includes('/embed/') ? 'frame-ancestors *' : "frame-ancestors 'none'",
  ...(path.includes('/briefing') ? ["frame-src 'self'"] : []),
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** A request with this header is answered bit by bit, as a slow line would: a document is drawn before it is whole. */
export const SLOWLY = 'x-slowly';

export interface ServedSite {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a folder on a free port of this machine. */
export async function serveSite(folder: string): Promise<ServedSite> {
  const server = createServer((request, response) => {
    void answer(folder, request.url ?? '/').then(async ({ status, body, type }) => {
      response.writeHead(status, {
        'Content-Type': type,
        'Content-Security-Policy': policy(type === types['.html'] ? stylesIn(String(body)) : [], request.url ?? '/'),
        // Scripts of an embed are asked for by other pages, and by frames in a sandbox that have no origin.
        'Access-Control-Allow-Origin': '*',
        'X-Content-Type-Options': 'nosniff',
        // The names of assets carry their contents' hash.
        'Cache-Control': /\/assets\/[^/]+$/.test(request.url ?? '') ? 'max-age=31536000, immutable' : 'no-cache',
      });
      if (SLOWLY in request.headers && typeof body !== 'string') await trickle(response, body);
      else response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${FOLDER}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function stylesIn(html: string): readonly string[] {
  return [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style);
}

async function answer(folder: string, url: string): Promise<{ status: number; body: Buffer | string; type: string }> {
  const { pathname } = new URL(url, 'http://localhost');
  const missing = { status: 404, body: 'not found', type: 'text/plain; charset=utf-8' };
  if (!pathname.startsWith(FOLDER)) return missing;
  const path = normalize(`/${pathname.slice(FOLDER.length)}`);
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  try {
    return { status: 200, body: await readFile(file), type: types[extname(file)] ?? 'application/octet-stream' };
  } catch {
    return missing;
  }
}

/** A hundred bits, whatever the size, with a frame's time between them. */
async function trickle(response: ServerResponse, body: Buffer): Promise<void> {
  const size = Math.ceil(body.length / 100);
  for (let start = 0; start < body.length; start += size) {
    response.write(body.subarray(start, start + size));
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
  response.end();
}
