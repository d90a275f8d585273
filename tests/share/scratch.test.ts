import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { drawPicture } from '../../src/share/picture/drawPicture.ts';
import { writeSvg } from '../../src/share/picture/writeSvg.ts';
import { firstAtlas } from '../fixtures/atlas.ts';
import { filterBy } from '../fixtures/filters.ts';
import { takeawayOf } from '../fixtures/takeaway.ts';
import { cameraFor } from '../../src/views/cameraFor.ts';
const measure = (text: string, { size }: { size: number }) => text.length * size * 0.56;
test('x', async () => {
  const { data, geometry } = await firstAtlas();
  for (const l of ['en', 'ar'] as const) {
    writeFileSync(`/tmp/ta-${l}.svg`, writeSvg(drawPicture(takeawayOf(data, l), { geometry }, measure)));
    const f = filterBy('regions', 'africa');
    writeFileSync(`/tmp/ta-${l}-africa.svg`, writeSvg(drawPicture(takeawayOf(data, l, f), { geometry, camera: cameraFor(data, f), lines: true }, measure)));
  }
});
