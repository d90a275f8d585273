import { describe, expect, test } from 'vitest';
import { studioWords } from '../../src/i18n/studioWords.ts';
import { countryChoices } from '../../src/studio/draft/countryChoices.ts';
import { emptyDraft } from '../../src/studio/draft/Draft.ts';
import { choicesOf } from '../../src/studio/edit/choicesOf.ts';

/** البحرين, بنغلاديش, تركيا, الدانمرك, السويد, الصين, ماليزيا: an Arabic index passes over the article. */
const arabic = ['BHR', 'BGD', 'TUR', 'DNK', 'SWE', 'CHN', 'MYS'];
const english = ['BHR', 'BGD', 'CHN', 'DNK', 'MYS', 'SWE', 'TUR'];

describe.each([
  ['ar', arabic],
  ['en', english],
] as const)('what the studio offers in %s is in the order of the atlas', (locale, order) => {
  test('countries', () => {
    const offered = countryChoices(locale).map(({ id }) => id);
    expect(offered.filter((id) => order.includes(id))).toEqual(order);
    expect(offered).toHaveLength(250);
  });

  test('partners, by the names that the draft has for them', () => {
    const countries = arabic.map((id) => ({ id, kind: 'country', country: id }) as const);
    const wef = { id: 'wef', kind: 'organisation', name: { en: 'A forum', ar: 'المنتدى' } } as const;
    const draft = { ...emptyDraft, partners: [wef, ...countries.toReversed()] };
    const offered = choicesOf('partners', draft, studioWords(locale), locale).map(({ id }) => id);
    expect(offered).toEqual(locale === 'ar' ? [...order, 'wef'] : ['wef', ...order]);
  });
});
