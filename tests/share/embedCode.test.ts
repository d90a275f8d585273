import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locale.ts';
import { elementCode, embedAddress, iframeCode } from '../../src/share/embed/embedCode.ts';
import type { Embedded } from '../../src/share/embed/embedCode.ts';
import { parameterNames } from '../../src/state/parameters.ts';

const africa: Embedded = {
  site: 'https://example.org/maps/atlas/',
  locale: 'ar',
  title: 'لقاءات مراكش',
  dataset: 'interpol-ga-2025',
  search: '?region=africa,asia&zoom=2/1.5/30&select=KEN',
};

const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('"><script>alert(1)</script>', "' onload='x", '&quot;', '</partner-atlas>', 'a&amp;b', '‏عربي'),
);
const name = fc.oneof(fc.constantFrom(...parameterNames), anything);

const anyEmbedded: fc.Arbitrary<Embedded> = fc.record(
  {
    site: fc.webUrl().map((url) => new URL('./', url).href),
    locale: fc.constantFrom(...locales),
    title: anything,
    dataset: anything,
    search: fc.array(fc.tuple(name, anything), { maxLength: 6 }).map((pairs) => `?${new URLSearchParams(pairs).toString()}`),
    version: fc.stringMatching(/^[0-9a-f]{12}$/),
    height: fc.oneof(fc.integer(), fc.double()),
  },
  { requiredKeys: ['site', 'locale', 'title', 'dataset', 'search'] },
);

const { DOMParser } = new JSDOM('').window;

/** What a browser reads, in an article that goes on after it. */
function pasted(code: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><article>${code}<p id="after">…</p></article>`, 'text/html');
}

function stateOf(search: string): Map<string, string> {
  // The first of several, as the page reads them.
  return new Map([...new URLSearchParams(search)].filter(([key]) => parameterNames.includes(key)).reverse());
}

describe('the iframe that an editor pastes', () => {
  test('is one line to read, and a link where frames are taken out', () => {
    expect(iframeCode(africa)).toBe(
      '<iframe src="https://example.org/maps/atlas/ar/embed/?region=africa,asia&#38;zoom=2/1.5/30&#38;select=KEN"' +
        ' title="لقاءات مراكش" lang="ar" width="100%" height="760" frameborder="0" loading="lazy"></iframe>\n' +
        '<p lang="ar" dir="rtl"><a href="https://example.org/maps/atlas/ar/?region=africa,asia&#38;zoom=2/1.5/30&#38;select=KEN">لقاءات مراكش</a></p>',
    );
  });

  test('frozen, it shows its version, and the link leads to the atlas of today', () => {
    const code = pasted(iframeCode({ ...africa, version: '0123456789ab' }));
    expect(code.querySelector('iframe')?.src).toContain('/maps/atlas/v/0123456789ab/ar/embed/?region=africa');
    expect(code.querySelector('a')?.href).toContain('/maps/atlas/ar/?region=africa');
  });

  test.each([
    [480, '480'],
    [480.4, '480'],
    [5, '320'],
    [1e9, '2000'],
    [NaN, '760'],
    [undefined, '760'],
  ])('is as high as asked, within reason: %s', (height, said) => {
    expect(pasted(iframeCode({ ...africa, ...(height !== undefined && { height }) })).querySelector('iframe')?.height).toBe(said);
  });

  test('says what it was given and no more, whatever that is', () => {
    fc.assert(
      fc.property(anyEmbedded, (embedded) => {
        const page = pasted(iframeCode(embedded));
        const elements = [...(page.querySelector('article')?.querySelectorAll('*') ?? [])].map(({ localName }) => localName);
        expect(elements).toEqual(['iframe', 'p', 'a', 'p']);
        const frame = page.querySelector('iframe');
        expect(frame?.getAttributeNames()).toEqual(['src', 'title', 'lang', 'width', 'height', 'frameborder', 'loading']);
        expect(Number(frame?.height)).toBeGreaterThanOrEqual(320);
        expect(Number(frame?.height)).toBeLessThanOrEqual(2000);
        expect(frame?.title).toBe(embedded.title.replace(/\r\n?/g, '\n'));
        expect(frame?.src).toBe(new URL(embedAddress(embedded)).href);
        expect(stateOf(new URL(frame?.src ?? '').search)).toEqual(stateOf(embedded.search));
        expect(page.querySelector('a')?.textContent).toBe(embedded.title.replace(/\r\n?/g, '\n'));
      }),
    );
  });
});

describe('the element that an editor pastes', () => {
  test('has an attribute for each part of the state, and a link in it', () => {
    expect(elementCode(africa)).toBe(
      '<script type="module" src="https://example.org/maps/atlas/embed.js"></script>\n' +
        '<partner-atlas dataset="interpol-ga-2025" lang="ar" region="africa,asia" zoom="2/1.5/30" select="KEN">' +
        '<a href="https://example.org/maps/atlas/ar/?region=africa,asia&#38;zoom=2/1.5/30&#38;select=KEN">لقاءات مراكش</a></partner-atlas>',
    );
  });

  test('says what it was given and no more, whatever that is', () => {
    fc.assert(
      fc.property(anyEmbedded, (embedded) => {
        const page = pasted(elementCode(embedded));
        const elements = [...(page.querySelector('article')?.querySelectorAll('*') ?? [])].map(({ localName }) => localName);
        expect(elements).toEqual(['script', 'partner-atlas', 'a', 'p']);
        const element = page.querySelector('partner-atlas');
        const { dataset, lang, version, ...state } = Object.fromEntries(
          [...(element?.attributes ?? [])].map((attribute) => [attribute.name, attribute.value]),
        );
        expect([dataset, lang, version]).toEqual([embedded.dataset.replace(/\r\n?/g, '\n'), embedded.locale, embedded.version]);
        expect(new Map(Object.entries(state))).toEqual(
          new Map([...stateOf(embedded.search)].map(([key, value]) => [key, value.replace(/\r\n?/g, '\n')])),
        );
      }),
    );
  });
});
