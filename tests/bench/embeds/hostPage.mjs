import { createServer } from 'node:http';

const EMBEDS = 10;
const paragraph = `<p>${'A sentence of an article in which atlases stand. '.repeat(12)}</p>`;

/** An article with ten atlases in it, or with a box of the same size for each; nothing else differs. */
function article(embed) {
  const one = embed ? '<partner-atlas lang="en"></partner-atlas>' : '<div class="box"></div>';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<style>body { max-inline-size: 45rem; margin: auto; font: 18px/1.6 serif } .box { block-size: 50rem }</style>
<script>
  window.tasks = [];
  window.ready = 0;
  performance.mark('host');
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
  addEventListener('atlas-ready', () => ready++);
</script>
${embed ? `<script type="module" src="${embed}"></script>` : ''}
<body><h1>An article</h1>${Array.from({ length: EMBEDS }, () => paragraph.repeat(3) + one).join('')}</body></html>`;
}

/** Serves both articles from an origin of their own. */
export async function serveHost(embed) {
  const pages = { '/without': article(undefined), '/with': article(embed) };
  const server = createServer(({ url }, response) => {
    response.writeHead(url in pages ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' }).end(pages[url]);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    embeds: EMBEDS,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
