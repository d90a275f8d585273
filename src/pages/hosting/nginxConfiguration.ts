import type { Headers } from '../security.ts';
import type { HeaderRule } from './HeaderRule.ts';
import { serverFiles } from './SiteFile.ts';

/** What nginx is told about the site: to be included within whatever `location` the site has. */
export function nginxConfiguration(rules: readonly HeaderRule[]): string {
  // The first pattern that fits is taken, so the longest path comes first: `v/…/ar/index.html` before `ar/index.html`. What
  // stands for many files comes last: the site's own folder may be called `assets`.
  const places = rules
    .flatMap(({ paths, headers }) => paths.map((path) => ({ path, headers })))
    .sort((a, b) => Number(a.path.endsWith('*')) - Number(b.path.endsWith('*')) || b.path.length - a.path.length || (a.path < b.path ? -1 : 1));
  return `# Made by the build from src/pages/security.ts. Include it where the site is:
#   location / { root /srv/atlas; include /srv/atlas/nginx.conf; }
#   location /maps/atlas/ { alias /srv/atlas/; include /srv/atlas/nginx.conf; }
index index.html;
charset utf-8;
etag on;
gzip_static on;
# brotli_static on;  # with the module ngx_brotli: the .br files lie beside the others
location ~ /(?:${serverFiles.map(pattern).join('|')})$ { return 404; }
${places.map(({ path, headers }) => location(path, headers)).join('\n')}
`;
}

function location(path: string, headers: Headers): string {
  const type = path.endsWith('.webmanifest') ? ['  types { }', '  default_type application/manifest+json;'] : [];
  const lines = Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  return [`location ~ /${pattern(path)}$ {`, ...type, ...lines, '}'].join('\n');
}

function pattern(path: string): string {
  return path.replace(/[.+?^$()[\]{}|\\]/g, '\\$&').replace('*', '.+');
}
