import type { HtmlTagDescriptor } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locale.ts';
import { siteIdentity } from '../../src/pages/identity/siteIdentity.ts';
import { firstAtlas } from '../fixtures/atlas.ts';

const site = 'https://example.org/maps/atlas/';

interface Hooks {
  configResolved(config: { readonly root: string }): void;
  buildStart(this: { emitFile(file: { fileName: string; source: string | Uint8Array }): void }): Promise<void>;
  readonly transformIndexHtml: { handler(html: string, page: { path: string }): Promise<readonly HtmlTagDescriptor[] | undefined> };
}

/** What `npm run build -- --site https://example.org/maps/atlas` says of itself, without the rest of the build. */
const files = new Map<string, string | Uint8Array>();
let tagsOf: (path: string) => Promise<readonly HtmlTagDescriptor[] | undefined>;

beforeAll(async () => {
  const atlas = await firstAtlas();
  const hooks = siteIdentity(() => Promise.resolve(atlas), 'https://example.org/maps/atlas') as unknown as Hooks;
  hooks.configResolved({ root: process.cwd() });
  await hooks.buildStart.call({ emitFile: ({ fileName, source }) => void files.set(fileName, source) });
  tagsOf = (path) => hooks.transformIndexHtml.handler('', { path });
});

describe.each(locales)('a site that knows its address (%s)', (locale) => {
  test('names itself, and what it names is there', async () => {
    const tags = (await tagsOf(`/${locale}/index.html`)) ?? [];
    const content = (name: string) => tags.find(({ attrs }) => attrs?.['property'] === name || attrs?.['name'] === name)?.attrs?.['content'];
    const links = (rel: string) => tags.filter(({ tag, attrs }) => tag === 'link' && attrs?.['rel'] === rel).map(({ attrs }) => String(attrs?.['href']));
    expect(links('canonical')).toEqual([`${site}${locale}/`]);
    expect(content('og:url')).toBe(`${site}${locale}/`);
    expect(content('twitter:card')).toBe('summary_large_image');
    expect(content('og:title')).toMatch(/2025/);
    const picture = Buffer.from(files.get(String(content('og:image')).replace(site, '')) as Uint8Array);
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)].map(String)).toEqual([content('og:image:width'), content('og:image:height')]);
    const [oembed = ''] = links('alternate');
    const answer = JSON.parse(String(files.get(oembed.replace(site, '')))) as { html: string; thumbnail_url: string };
    expect(answer.html).toContain(`src="${site}${locale}/embed/"`);
    expect(answer.thumbnail_url).toBe(content('og:image'));
    const region = JSON.parse(String(files.get(`${locale}/oembed/africa.json`))) as { html: string };
    expect(region.html).toContain(`src="${site}${locale}/embed/?region=africa"`);
  });

  test('says nothing of itself in the pages that stand in others', async () => {
    expect(await tagsOf(`/${locale}/embed/index.html`)).toBeUndefined();
  });
});
