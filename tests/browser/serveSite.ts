import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { headersOf } from '../../src/pages/security.ts';

/** The site lies in a folder of the server, as it will at a newsroom: every address in it has to be relative. */
const FOLDER = '/maps/atlas/';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A request with this header is answered bit by bit, as a slow line would: a document is drawn before it is whole. */
export const SLOWLY = 'x-slowly';

export interface ServedSite {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a folder on a free port of this machine, with the headers that a server of the site is told to send. */
export async function serveSite(folder: string): Promise<ServedSite> {
  const server = createServer((request, response) => {
    void answer(folder, request.url ?? '/').then(async ({ status, path, body, type }) => {
      response.writeHead(status, { 'Content-Type': type, ...headersOf(path, type === types['.html'] ? String(body) : undefined) });
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

interface Answer {
  readonly status: number;
  /** Below the site's folder. */
  readonly path: string;
  readonly body: Buffer | string;
  readonly type: string;
}

async function answer(folder: string, url: string): Promise<Answer> {
  const { pathname } = new URL(url, 'http://localhost');
  const missing = { status: 404, path: '', body: 'not found', type: 'text/plain; charset=utf-8' };
  if (!pathname.startsWith(FOLDER)) return missing;
  const asked = normalize(pathname.slice(FOLDER.length) || '/').replace(/^\//, '');
  const path = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
  try {
    return { status: 200, path, body: await readFile(join(folder, path)), type: types[extname(path)] ?? 'application/octet-stream' };
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
