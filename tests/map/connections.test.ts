import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { MapPoint } from '../../src/geo/Geometry.ts';
import { greatCirclePath } from '../../src/geo/greatCircle.ts';
import { createTranslation } from '../../src/i18n/translation.ts';
import { drawMap } from '../../src/map/drawMap.ts';
import { LiveConnections } from '../../src/map/LiveConnections.ts';
import { LiveMap } from '../../src/map/LiveMap.ts';
import { mapText } from '../../src/map/MapText.ts';
import { renderMarkup } from '../../src/map/renderMarkup.ts';
import { createAtlasView } from '../../src/views/atlasView.ts';
import type { AtlasData } from '../../src/views/AtlasData.ts';
import type { Filter } from '../../src/views/Filter.ts';
import { noFilter } from '../../src/views/Filter.ts';
import { atlasOf, firstAtlas, sketched, standsAt } from '../fixtures/atlas.ts';
import type { TestAtlas } from '../fixtures/atlas.ts';
import { anyFilter, filterBy } from '../fixtures/filters.ts';
import { measuredDataset } from '../fixtures/measured.ts';
import { pageOf } from '../fixtures/page.ts';
import { pathRings } from '../fixtures/pathData.ts';

const page = pageOf('');
const { t } = createTranslation('en');

/** The map of a page, and what a filter makes of its lines; `undefined`: none are asked for. */
function drawn({ data, geometry }: TestAtlas) {
  const viewOf = createAtlasView(data);
  const text = (filter: Filter) => mapText(t, 'en', data, viewOf(filter));
  const frame = page.createElement('section');
  frame.innerHTML = renderMarkup(drawMap({ data, geometry, view: viewOf(noFilter), text: text(noFilter) }));
  const map = new LiveMap(frame, data, viewOf(noFilter));
  const lines = new LiveConnections(map, data, (point) => greatCirclePath(data.frame, data.host ?? [0, 0], point));
  const paint = (filter: Filter | undefined) => {
    map.paint(viewOf(filter ?? noFilter));
    lines.paint(filter && viewOf(filter));
    return [...(map.connections?.children ?? [])];
  };
  return { map, paint, viewOf };
}

const idOf = (line: Element) => line.getAttribute('data-line') ?? '';
const pathOf = (line: Element) => line.querySelector('.link')?.getAttribute('d') ?? '';

let atlas: TestAtlas;
let data: AtlasData;
beforeAll(async () => {
  atlas = sketched(await firstAtlas());
  ({ data } = atlas);
});

describe('the lines from the host', () => {
  test('there is nothing of them in the page until they are asked for', () => {
    const { map, paint } = drawn(atlas);
    expect(map.connections?.childElementCount).toBe(0);
    expect(map.connections?.getAttribute('aria-hidden')).toBe('true');
    expect(paint(noFilter)).toHaveLength(data.dataset.partners.length);
    expect(map.svg.getAttribute('aria-describedby')?.split(' ')).toContain('atlas:lines');
    expect(paint(undefined)).toEqual([]);
    expect(map.svg.getAttribute('aria-describedby')).not.toContain('atlas:lines');
  });

  test('every partner that a filter leaves has exactly one, in its outcome’s rank, and no other has any', () => {
    const { paint, viewOf } = drawn(atlas);
    fc.assert(
      fc.property(anyFilter(data.dataset), (filter) => {
        const { marks } = viewOf(filter);
        const left = [...marks].filter(([, { muted }]) => !muted);
        const lines = paint(filter);
        expect(lines.map(idOf).sort()).toEqual(left.map(([id]) => id).sort());
        for (const line of lines) expect(line.getAttribute('data-rank')).toBe(String(marks.get(idOf(line))?.rank));
      }),
      { numRuns: 30 },
    );
  });

  test('a line that a filter leaves is not drawn again', () => {
    const { paint } = drawn(atlas);
    const before = new Map(paint(noFilter).map((line) => [idOf(line), line]));
    for (const line of paint(filterBy('regions', 'africa'))) expect(line).toBe(before.get(idOf(line)));
  });

  test('each leads from the host’s town to the partner and never runs across the map’s edge, whoever is the host', () => {
    const places = Object.entries(data.places).map(([, { point }]) => point);
    fc.assert(
      fc.property(fc.constantFrom<MapPoint>(standsAt(data, 'MAR'), ...places), (host) => {
        const { paint } = drawn({ ...atlas, data: { ...data, host } });
        for (const line of paint(noFilter)) {
          const pieces = pathRings(pathOf(line));
          const [from, to] = [pieces[0]?.[0] ?? [NaN, NaN], pieces.at(-1)?.at(-1) ?? [NaN, NaN]];
          const end = standsAt(data, idOf(line));
          // A partner where the host stands has nowhere to be led to.
          if (Math.hypot(end[0] - host[0], end[1] - host[1]) < 3) continue;
          expect(Math.hypot(from[0] - host[0], from[1] - host[1]), idOf(line)).toBeLessThan(3);
          expect(Math.hypot(to[0] - end[0], to[1] - end[1]), idOf(line)).toBeLessThan(3);
          for (const piece of pieces) {
            for (const [index, [x, y]] of piece.entries()) {
              const [x0, y0] = piece[index - 1] ?? [x, y];
              expect(Math.hypot(x - x0, y - y0), idOf(line)).toBeLessThan(data.frame.width / 2); // the pole itself is wider
            }
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('the more engagements a filter leaves, the thicker; alike where all have as many', async () => {
    const widths = (lines: readonly Element[]) => Object.fromEntries(lines.map((line) => [idOf(line), line.getAttribute('data-width')]));
    expect(new Set(Object.values(widths(drawn(atlas).paint(noFilter))))).toEqual(new Set(['1']));
    const { paint } = drawn(sketched(await atlasOf(measuredDataset({ POL: 8, KEN: 4, CHL: 1, wef: 6 }))));
    expect(widths(paint(noFilter))).toEqual({ CHL: '1', KEN: '2', wef: '3', POL: '4' });
    expect(widths(paint(filterBy('outcomes', 'memorandum')))).toEqual({ CHL: '1', KEN: '1', wef: '1', POL: '1' });
  });

  test('without a host there is no place for any', async () => {
    const { host: _, ...hostless } = measuredDataset();
    const { map, paint } = drawn(sketched(await atlasOf(hostless)));
    expect(map.connections).toBeNull();
    expect(paint(noFilter)).toEqual([]);
  });
});
