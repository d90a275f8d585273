import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countries } from '../../src/dataset/countryCodes.ts';
import { readCommunique } from '../../src/studio/reader/readCommunique.ts';
import { signersOf } from '../../src/studio/reader/signersOf.ts';
import { splitParagraphs } from '../../src/studio/reader/splitParagraphs.ts';

const signers = (text: string): string[] => signersOf(splitParagraphs(text)).map(({ id }) => id);

test('every news agency belongs to a country, and none is written twice there', () => {
  const agencies = JSON.parse(readFileSync(new URL('../../data/news-agencies.json', import.meta.url), 'utf8')) as Record<string, string[]>;
  expect(Object.keys(agencies).filter((id) => !countries.has(id))).toEqual([]);
  expect(Object.keys(agencies)).toEqual(Object.keys(agencies).toSorted());
  expect(Object.values(agencies).filter((names) => names.length === 0 || new Set(names).size < names.length)).toEqual([]);
});

describe('whose news agency signs a text', () => {
  test.each([
    ['Rabat, 3 mars (MAP) – Le ministre a reçu son homologue.', ['MAR']],
    ['الرباط / 3 مارس/ ومع/ استقبل الوزير نظيره.', ['MAR']],
    ['الرباط (و.م.ع) - استقبل الوزير نظيره.', ['MAR']],
    ['مينسك-سانا\nبحث السفير مع الوزير سبل التعاون.', ['SYR']],
    ['استقبال\nأبوظبي في 12 أغسطس / وام / استقبل معالي الوزير نظيره.', ['ARE']],
    ['The minister received her counterpart.\nBoth sides signed.\n(Bernama)', ['MYS']],
    ['Alger, 4 mai (APS) – Le ministre a reçu son homologue.', ['DZA', 'SEN']],
  ])('%s', (text, wanted) => {
    expect(signers(text)).toEqual(wanted);
  });

  test.each([
    'The minister showed a map (the old one) of the coast, and a tap was opened.',
    'مؤسسة وطنية تعنى بالتعليم تستقبل وفدا.',
    'تبنى الوفد مشروعا ووقع مذكرة وفاء لذكرى الشهداء.',
    'The delegation met.\nThe Saba river was discussed at length by both sides.\nThey parted.',
    '',
  ])('nobody: %s', (text) => {
    expect(signers(text)).toEqual([]);
  });

  test('tells the reader whose side speaks', () => {
    const text = (signature: string) => `NAIROBI, 4 May${signature} – The Minister of Health met the Kenyan Minister of Health on vaccines; Ghana needs two million doses.`;
    const { host, partners } = readCommunique(text(' (GNA)'));
    expect([host, partners.map(({ id }) => id)]).toEqual(['GHA', ['KEN']]);
    expect(readCommunique(text('')).host).toBe('KEN');
  });
});
