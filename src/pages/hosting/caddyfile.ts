import { addressesOf } from './HeaderRule.ts';
import type { HeaderRule } from './HeaderRule.ts';
import { serverFiles } from './SiteFile.ts';

/** What Caddy is told about the site: a snippet that its own Caddyfile imports. */
export function caddyfile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ paths, headers }, index) =>
    [
      `\t@atlas${index} path ${paths.flatMap(addressesOf).map((path) => `/${path}`).join(' ')}`,
      `\theader @atlas${index} {`,
      ...Object.entries(headers).map(([name, value]) => `\t\t${name} "${value}"`),
      '\t}',
    ].join('\n'),
  );
  return `# Made by the build from src/pages/security.ts. In your Caddyfile:
#   import /srv/atlas/Caddyfile
#   example.org {
#     root * /srv/atlas
#     import partner-atlas
#   }
# On a sub-path: redir /maps/atlas /maps/atlas/ and handle_path /maps/atlas/* { root * /srv/atlas; import partner-atlas },
# each on its own lines.
(partner-atlas) {
${blocks.join('\n')}
\t@atlas-servers path ${serverFiles.map((path) => `/${path}`).join(' ')}
\trespond @atlas-servers 404
\tfile_server {
\t\tprecompressed br gzip
\t}
}
`;
}
