import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServedSite } from './serveSite.ts';

/** What the host's own script keeps for the tests: events of the elements, messages of the frames. */
const script = `
  window.heard = [];
  window.messages = [];
  for (const type of ['atlas-ready', 'atlas-select', 'atlas-filter'])
    addEventListener(type, ({ detail, target }) => heard.push({ type, detail, id: target.id }));
  addEventListener('message', ({ data }) => messages.push(data));
`;

/**
 * A newsroom: another origin than the atlas', with a strict policy of its own.
 * @param atlas the origin that its policy lets in
 */
export async function serveHost(atlas: string, pages: Readonly<Record<string, string>>): Promise<ServedSite> {
  const policy = `default-src 'none'; script-src 'self' ${atlas}; frame-src ${atlas}; style-src 'self'; img-src data:; require-trusted-types-for 'script'`;
  const server = createServer(({ url = '/' }, response) => {
    const body = url === '/host.js' ? script : pages[url.slice(1)];
    const type = url === '/host.js' ? 'text/javascript' : 'text/html';
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': policy });
    response.end(body === undefined || type !== 'text/html' ? body : `<!doctype html><link rel="icon" href="data:,"><script src="/host.js"></script>${body}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
