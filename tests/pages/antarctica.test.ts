import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadAtlas } from '../../src/pages/atlasPages.ts';
import { smallDataset } from '../dataset/smallDataset.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-south-'));
});
afterAll(() => rm(folder, { recursive: true }));

const { host, partners, ...rest } = smallDataset();
const inAntarctica = { host: { ...host, country: 'ATA', coordinates: [166.67, -77.85] }, partners };
const withAntarctica = { host, partners: partners.map((partner) => (partner.id === 'poland' ? { ...partner, country: 'ATA' } : partner)) };

test.each([
  ['nobody is from there', { host, partners }, false],
  ['the host is from there', inAntarctica, true],
  ['a partner is', withAntarctica, true],
])('Antarctica is drawn where the dataset names it: %s', async (label, named, isDrawn) => {
  const file = join(folder, `${label}.json`);
  await writeFile(file, JSON.stringify({ ...rest, ...named }));
  const { data, geometry } = await loadAtlas(file);
  expect(geometry.shapes.get('ATA')?.path !== '').toBe(isDrawn);
  const [, south = Infinity] = data.host ?? [];
  expect(south).toBeLessThan(data.frame.height);
});
