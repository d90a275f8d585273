import { readFileSync } from 'node:fs';
import { geoCentroid, geoContains, geoDistance } from 'd3-geo';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readWorldAtlas } from '../../src/geo/readWorldAtlas.ts';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { countries } from '../../src/dataset/countryCodes.ts';
import { organisations } from '../../src/studio/gazetteer/organisations.ts';
import { organisationSchema } from '../../src/studio/gazetteer/organisationSchema.ts';

const file: unknown = JSON.parse(readFileSync(new URL('../../data/organisations.json', import.meta.url), 'utf8'));

test('the organisations are as their schema says, each once', () => {
  const { issues } = v.safeParse(organisationSchema, file);
  expect(issues?.map(({ message, path }) => `${v.getDotPath({ path } as never) ?? ''} ${message}`)).toBeUndefined();
  expect(organisations.size).toBe((file as unknown[]).length);
  expect(organisations.size).toBeGreaterThanOrEqual(150);
});

test('no acronym and no name is two organisations', () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const { id, name, also = [], acronyms = [] } of organisations.values()) {
    for (const spelling of new Set([name.ar, name.en, name.fr, ...also, ...acronyms])) {
      const other = seen.get(spelling);
      if (other !== undefined && other !== id) twice.push(`${spelling}: ${other}, ${id}`);
      seen.set(spelling, id);
    }
  }
  expect(twice).toEqual([]);
});

test('every seat lies in its country, or on its coast', async () => {
  const topology = await readWorldAtlas('50m');
  const land = feature(topology, topology.objects['countries'] as GeometryCollection).features;
  const astray = [...organisations.values()].filter(({ seat }) => {
    const numeric = countries.get(seat.country)?.numeric;
    const shapes = land.filter(({ id }) => String(id).padStart(3, '0') === numeric);
    const [longitude, latitude] = seat.coordinates;
    const near = (dx: number, dy: number) => shapes.some((shape) => geoContains(shape, [longitude + dx, latitude + dy]));
    // Coasts are simplified: up to a fifth of a degree, 20 km, off.
    const steps = [0, 0.1, -0.1, 0.2, -0.2];
    const isTiny = shapes.some((shape) => geoDistance(geoCentroid(shape), [longitude, latitude]) < 0.005);
    return !isTiny && !steps.some((dx) => steps.some((dy) => geoDistance([0, 0], [dx, dy]) < 0.006 && near(dx, dy)));
  });
  expect(astray.map(({ id, seat }) => `${id} ${seat.country}`)).toEqual([]);
});
