import { addressesOf } from './HeaderRule.ts';
import type { HeaderRule } from './HeaderRule.ts';

/** The file `_headers` of Netlify and Cloudflare Pages, for a site at the root of its domain. */
export function headersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.flatMap(({ paths, headers }) =>
    paths.flatMap(answers).map((path) => [`/${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')),
  );
  return `# Made by the build from src/pages/security.ts.\n${blocks.join('\n')}\n`;
}

/** Both leave the ending of a page away. */
function answers(path: string): readonly string[] {
  const addresses = addressesOf(path);
  return addresses.length === 1 && path.endsWith('.html') ? [path.replace(/\.html$/, ''), path] : addresses;
}
