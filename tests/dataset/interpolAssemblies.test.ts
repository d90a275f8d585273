import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/parseDataset.ts';

const file = new URL('../../data/interpol-assemblies.json', import.meta.url);

function assemblies() {
  const parsed = parseDataset(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2));
  return parsed.dataset;
}

const dataset = assemblies();
const { engagements, sources } = dataset;
const sessionOf = (id: string) => Number(/^ga-(\d+)$/.exec(id)?.[1]);
const yearOf = ({ date, dates }: (typeof engagements)[number]) => Number((date ?? dates?.start ?? '').slice(0, 4));

describe('the General Assemblies of INTERPOL', () => {
  test('93 are reported; 43, in 34 states, are confirmed by a source, and the summary says how many are left out', () => {
    expect(dataset.reported.map(({ what, count }) => [what, count])).toEqual([['sessions', 93]]);
    expect(engagements).toHaveLength(43);
    expect(dataset.partners).toHaveLength(34);
    for (const summary of Object.values(dataset.summary) as string[]) {
      for (const figure of [93, 43, 93 - 43]) expect(summary).toContain(String(figure));
    }
  });

  test('each cites a source that can be opened, and every source is cited', () => {
    const cited = new Set([...engagements, ...dataset.reported].flatMap((entry) => entry.sources.map(({ source }) => source)));
    expect(sources.filter(({ id }) => !cited.has(id))).toEqual([]);
    expect(sources.filter(({ url, publisher }) => !url || !publisher)).toEqual([]);
  });

  test('each has its number, its year and its city in both languages', () => {
    for (const engagement of engagements) {
      const { id, note } = engagement;
      const session = sessionOf(id);
      expect(session).toBeGreaterThanOrEqual(1);
      expect(note?.en).toMatch(new RegExp(`^${session}(st|nd|rd|th) session( by count)?, in \\p{L}`, 'u'));
      expect(note?.ar).toMatch(/^الدورة .+، في /);
      expect(yearOf(engagement)).toBeGreaterThanOrEqual(1923);
    }
  });

  test('numbers and years go up together, once each', () => {
    const numbers = engagements.map(({ id }) => sessionOf(id));
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    const years = engagements.map(yearOf);
    expect(years).toEqual([...new Set(years)].toSorted((a, b) => a - b));
    // One a year since the war, but for 2020.
    for (const engagement of engagements.filter((own) => yearOf(own) > 1945)) {
      const year = yearOf(engagement);
      expect(year - sessionOf(engagement.id), engagement.id).toBe(year > 2020 ? 1932 : 1931);
    }
  });

  test('Marrakech was host in 2007 and 2025', () => {
    expect(engagements.filter(({ partner }) => partner === 'MAR').map(yearOf)).toEqual([2007, 2025]);
  });

  test('states that are no more say so', () => {
    const noteOf = (id: string) => engagements.find((own) => own.id === id)?.note?.en;
    expect(noteOf('ga-17')).toContain('Czechoslovakia');
    expect(noteOf('ga-41')).toContain('West Germany');
  });

  test('Arabic months are those of Morocco', () => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/نوفمبر|سبتمبر|أغسطس/);
  });
});
