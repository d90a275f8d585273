// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { createTranslation } from '../../src/i18n/translation.ts';
import { AtlasContext, inLanguage, ViewContext } from '../../src/panels/AtlasContext.ts';
import type { Atlas } from '../../src/panels/AtlasContext.ts';
import { Figures } from '../../src/panels/Figures.tsx';
import { createAtlasView } from '../../src/views/atlasView.ts';
import { noFilter } from '../../src/views/Filter.ts';
import { change } from '../dataset/smallDataset.ts';
import { atlasOf } from '../fixtures/atlas.ts';

test('two totals of the same thing, each with its source, are two figures', async () => {
  const total = (count: number) => ({ what: 'meetings', count, sources: [{ source: 's1', at: `¶${count}` }] });
  const { data } = await atlasOf(change({ reported: [total(43), total(45)] }));
  const atlas = inLanguage({ data } as Atlas, createTranslation('en').t, 'en');
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const holder = document.createElement('div');
  const root = createRoot(holder);
  act(() => {
    root.render(
      <AtlasContext value={atlas}>
        <ViewContext value={createAtlasView(data)(noFilter)}>
          <Figures />
        </ViewContext>
      </AtlasContext>,
    );
  });
  const figures = [...holder.querySelectorAll('li')].map((figure) => [figure.querySelector('.number'), figure.querySelector('a')]);
  expect(figures.slice(0, 2).map((parts) => parts.map((part) => part?.textContent))).toEqual([
    ['43', 'S1 ¶43'],
    ['45', 'S1 ¶45'],
  ]);
  expect(complaints.mock.calls).toEqual([]);
  act(() => {
    root.unmount();
  });
  complaints.mockRestore();
  vi.unstubAllGlobals();
});
