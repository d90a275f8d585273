import { expect, test } from 'vitest';
import type { Draft } from '../../src/studio/draft/Draft.ts';
import { findPartner } from '../../src/studio/read/findPartner.ts';

const partners: Draft['partners'] = [
  { id: 'p1', kind: 'organisation', name: { en: 'Harbour Council', ar: 'مجلس الموانئ' } },
  { id: 'p2', kind: 'country', country: 'POL', name: { en: 'Harbour Council' } },
];

test.each([
  ['UNESCO', 'unesco'],
  ['اليونسكو', 'unesco'],
  ['Union africaine', 'au'],
  ['african union commission', 'au'],
  ['harbour council', 'p1'],
  ['مجلس الموانئ', 'p1'],
  ['Poland', 'POL'],
  ['ZAF', 'ZAF'],
])('a partner is found by any of its names: %s', (written, exact) => {
  expect(findPartner(partners, written)).toEqual({ exact, candidates: [] });
});

test.each([
  ['AU', ['au', 'AUS']],
  ['Congo', ['COD', 'COG']],
  ['Guinea-Bissaw', ['GNB']],
  ['unesko', ['unesco']],
  ['', []],
])('what is open is not decided: %s', (written, candidates) => {
  expect(findPartner(partners, written)).toEqual({ candidates });
});

test('an acronym in small letters is asked about', () => {
  expect(findPartner(partners, 'who').candidates).toContain('who');
});
