import { describe, expect, test } from 'vitest';
import { sourceFiles, withoutComments } from '../fixtures/sourceFiles.ts';

const scripts = sourceFiles(/\.(?:tsx?|mjs)$/);
const folders = ['dataset', 'geo', 'i18n', 'map', 'pages', 'panels', 'share', 'state', 'studio', 'views'];

/** A global of the browser in use; a property, a key or a word in a string of the same name is none. */
const names = 'document|window|navigator|localStorage|sessionStorage|location|history|self|alert|fetch';
const browserGlobal = new RegExp(`(?<![\\w$.'"\`-])(?:${names})(?=\\s*[.[(?!])`, 'g');

function globalsIn(code: string): string[] {
  return [...withoutComments(code).matchAll(browserGlobal)].map(([name]) => name);
}

describe('the folders of src', () => {
  test('are the stations of the road and nothing else', () => {
    const found = new Set(sourceFiles(/^src\/.*\//).map(({ path }) => path.split('/')[1]));
    expect([...found].sort()).toEqual(folders);
    const entries = sourceFiles(/^src\/[^/]+\.\w+$/).map(({ path }) => path);
    expect(entries.map((path) => path.slice(4))).toEqual([
      'embed.ts',
      'frame.ts',
      'index.ts',
      'main.tsx',
      'publishedMain.ts',
      'studioIndex.ts',
      'studioMain.ts',
    ]);
  });

  test('hold no drawer for odds and ends, and no barrel', () => {
    const drawers = sourceFiles(/\/(?:utils?|helpers?|common|shared|misc|constants?)[./]/i);
    expect(drawers.map(({ path }) => path)).toEqual([]);
    expect(sourceFiles(/\/index\.[jt]sx?$/).map(({ path }) => path)).toEqual(['src/index.ts']);
    const barrels = scripts.filter(({ text }) => /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s+from/m.test(text));
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });

  test('name files as they name what is in them', () => {
    const components = sourceFiles(/\.tsx$/).map(({ path }) => path.split('/').pop() ?? '');
    // What renders but is no component is named like any other function.
    const functions = [
      'islands.tsx',
      'main.tsx',
      'openStudio.tsx',
      'renderAtlas.tsx',
      'renderStudio.tsx',
      'wakePanels.tsx',
      'writeParts.tsx',
    ];
    expect(components.filter((name) => !/^[A-Z][A-Za-z]*\.tsx$/.test(name)).toSorted()).toEqual(functions);
  });

  test('hold small files', () => {
    const long = scripts.filter(({ text }) => text.split('\n').length > 250).map(({ path }) => path);
    expect(long).toEqual([]);
  });

  test('import with the full name of the file', () => {
    const vague = scripts.flatMap(({ path, text }) =>
      [...text.matchAll(/from '(\.[^']*)'/g)]
        .map(([, target = '']) => target)
        .filter((target) => !/\.\w+(?:\?worker&url)?$/.test(target))
        .map((target) => `${path}: ${target}`),
    );
    expect(vague).toEqual([]);
  });
});

describe('before the map there is no page', () => {
  const before = scripts.filter(({ path }) => /^src\/(?:dataset|geo|views|state|i18n)\//.test(path));

  test.each(before)('$path asks for no global of a browser', ({ text }) => {
    expect(globalsIn(text)).toEqual([]);
  });

  test.each(['document.title', 'window.x', 'location.href = x', 'fetch(url)', 'navigator?.language', 'document!.body'])(
    '%s would be seen',
    (code) => {
      expect(globalsIn(code)).toHaveLength(1);
    },
  );

  test.each([
    'page.document.title',
    'the.location',
    '// document.title',
    "'window.x'",
    '/* fetch(x) */',
    'const history = 1',
  ])('%s is none', (code) => {
    expect(globalsIn(code)).toEqual([]);
  });
});
