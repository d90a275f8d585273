import { describe, expect, test } from 'vitest';
import { sourceFiles } from '../fixtures/sourceFiles.ts';

/** Physical on purpose, and why; each must still be there. */
const exceptions: Readonly<Record<string, string>> = {
  'src/map/map.css: top: 0': 'the tooltip is placed on the map, which is never mirrored',
  'src/map/map.css: left: 0': 'the tooltip is placed on the map, which is never mirrored',
  'src/map/map.css: left: 0.5rem': 'the zoom buttons stand over the South Pacific, wherever the text begins',
  'src/panels/panels.css: border-width: 0 2px 2px 0': 'a corner turned by 45 degrees points down in either direction',
};

const physical = [
  /^(?:(?:scroll-)?(?:margin|padding)|border)-(?:left|right|top|bottom)\b/,
  /^(?:left|right|top|bottom)$/,
  /^(?:min-|max-)?(?:width|height)$/,
];
const physicalValue = /^(?:text-align|float|clear|caption-side|resize)$/;

/** Declarations that lean on left and right. Widths of queries are none: a window has no other. */
function physicalDeclarations(css: string): string[] {
  const code = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const declarations = [...code.matchAll(/(?<=[{;]\s*)([a-z-]+):\s*([^;{}]+)(?=;)/g)];
  return declarations.flatMap(([, property = '', value = '']) => {
    const sided = physicalValue.test(property) && /\b(?:left|right)\b/.test(value);
    const named = physical.some((pattern) => pattern.test(property));
    // Four values name four sides; two or three treat left and right alike.
    const four = /^(?:margin|padding|inset|border-width|border-color|border-style)$/.test(property);
    const parts = value.trim().split(/\s+(?![^(]*\))/);
    const uneven = four && parts.length === 4 && parts[1] !== parts[3];
    return sided || named || uneven ? [`${property}: ${value.trim()}`] : [];
  });
}

describe('style sheets name sides by the direction of the text', () => {
  test('everywhere but in the exceptions, which have a reason', () => {
    const found = sourceFiles(/\.css$/).flatMap(({ path, text }) =>
      physicalDeclarations(text).map((declaration) => `${path}: ${declaration}`),
    );
    expect(found.toSorted()).toEqual(Object.keys(exceptions).toSorted());
  });

  test.each([
    'a{left: 0;}',
    'a{margin-left: 1px;}',
    'a{padding-right: 1px;}',
    'a{border-left-color: red;}',
    'a{text-align: right;}',
    'a{float: left;}',
    'a{width: 1px;}',
    'a{max-height: 1px;}',
    'a{border-top-left-radius: 1px;}',
    'a{padding: 1px 2px 3px 4px;}',
  ])('%s is seen', (css) => {
    expect(physicalDeclarations(css)).toHaveLength(1);
  });

  test.each([
    'a{margin-inline-start: 1px;}',
    'a{inset-inline: 0;}',
    '@media (max-width: 40rem){a{color: red;}}',
    'a{padding: 1px 2px 3px;}',
    'a{padding: 1px 2px 3px 2px;}',
    'a{text-align: start;}',
    '/* left: 0; */ a{color: red;}',
  ])('%s is not', (css) => {
    expect(physicalDeclarations(css)).toEqual([]);
  });
});
