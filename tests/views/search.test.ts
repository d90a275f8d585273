import { beforeAll, describe, expect, test } from 'vitest';
import { atlasOf, firstAtlas } from '../fixtures/atlas.ts';
import { smallDataset } from '../dataset/smallDataset.ts';
import { createAtlasView } from '../../src/views/atlasView.ts';
import { noFilter } from '../../src/views/Filter.ts';

let find: (query: string) => string[];
beforeAll(async () => {
  const { data } = await firstAtlas();
  const viewOf = createAtlasView(data);
  find = (query) => [...viewOf({ ...noFilter, query }).marks].flatMap(([id, { muted }]) => (muted ? [] : [id]));
});

describe('search finds a partner', () => {
  test.each([
    // The source's spelling, CLDR's, the press's, codes, beginnings, and any case.
    ['الدانمارك', 'DNK'],
    ['الدانمرك', 'DNK'],
    ['دانمارك', 'DNK'],
    ['Denmark', 'DNK'],
    ['denm', 'DNK'],
    ['DNK', 'DNK'],
    ['dk', 'DNK'],
    ['DK', 'DNK'],
    ['بولونيا', 'POL'],
    ['بولندا', 'POL'],
    ['Poland', 'POL'],
    ['Turkey', 'TUR'],
    ['Türkiye', 'TUR'],
    ['Turkiye', 'TUR'],
    ['TÜRKIYE', 'TUR'],
    ['تركيا', 'TUR'],
    ['بوركينا فاسو', 'BFA'],
    ['بوركينافاسو', 'BFA'],
    ['burkina', 'BFA'],
    ['bur fas', 'BFA'],
    ['الشيلي', 'CHL'],
    ['تشيلي', 'CHL'],
    ['روسيا', 'RUS'],
    ['Russian Federation', 'RUS'],
    ['Czech Republic', 'CZE'],
    ['South Korea', 'KOR'],
    ['كوريا الجنوبية', 'KOR'],
    ['interpol', 'interpol'],
    ['الإنتربول', 'interpol'],
    ['المنتدى الاقتصادي', 'wef'],
    ['world econ', 'wef'],
    ['UNPOL', 'unpol'],
    ['aimc', 'aimc'],
    // Harakat, tatweel, hamza, alif maqsura, ta marbuta.
    ['الدَّانِمَارْك', 'DNK'],
    ['الدانمـــارك', 'DNK'],
    ['المانيا', 'DEU'],
    ['ألمانيا', 'DEU'],
    ['إلمانيا', 'DEU'],
    ['اسبانيا', 'ESP'],
    ['إسبانيا', 'ESP'],
    ['أسبانيا', 'ESP'],
    ['ايطاليا', 'ITA'],
    ['اثيوبيا', 'ETH'],
    ['المنظمه الدوليه', 'interpol'],
    ['المنظمة الدولية', 'interpol'],
    ['شرطه الامم المتحده', 'unpol'],
    ['جامعه نايف', 'nauss'],
    // White space and punctuation around it.
    ['  Denmark ', 'DNK'],
    ['(Denmark)', 'DNK'],
    ['\u200fالدانمارك\u200f', 'DNK'],
  ])('%s', (query, id) => {
    expect(find(query)).toContain(id);
  });

  test('and no other by its code or its full name', () => {
    expect(find('DNK')).toEqual(['DNK']);
    expect(find('Poland')).toEqual(['POL']);
    expect(find('بولندا')).toEqual(['POL']);
  });

  test('at every letter that is typed of its name, with its article or without', async () => {
    const { data } = await firstAtlas();
    for (const { id } of data.dataset.partners) {
      for (const name of [data.names.ar[id] ?? '', data.names.en[id] ?? '', (data.names.ar[id] ?? '').replace(/^ال/, '')]) {
        for (let end = 1; end <= name.length; end += 1) expect(find(name.slice(0, end)), name.slice(0, end)).toContain(id);
      }
    }
    expect(find('الب')).toContain('BHR');
    expect(find('ألما')).toEqual(['DEU']);
  });

  test.each(['', ' ', '—', '؟'])('"%s" asks for nothing: everything is shown', (query) => {
    expect(find(query)).toHaveLength(53);
  });

  test.each(['Atlantis', 'zzz', 'الأطلنتس', 'olan'])('%s is nobody', (query) => {
    expect(find(query)).toEqual([]);
  });

  test('digits are the same in every script', async () => {
    const authored = smallDataset();
    Object.assign(authored.partners[1] ?? {}, { name: { en: 'Group of 20', ar: 'مجموعة ٢٠' } });
    const viewOf = createAtlasView((await atlasOf(authored)).data);
    for (const query of ['20', '٢٠', '۲۰', 'مجموعة 20', 'group ٢٠']) {
      expect(viewOf({ ...noFilter, query }).marks.get('wef')?.muted, query).toBe(false);
    }
  });
});
