import { describe, expect, test } from 'vitest';
import type { Dataset, Engagement } from '../../src/dataset/Dataset.ts';
import { firstDataset } from './firstDataset.ts';

const dataset: Dataset = firstDataset();
const kinds = new Map(dataset.partners.map(({ id, kind }) => [id, kind]));
const cites = (source: string) => (engagement: Engagement) => engagement.sources.some((c) => c.source === source);
const count = (engagements: readonly Engagement[], kind: string): number =>
  new Set(engagements.map((e) => e.partner).filter((id) => kinds.get(id) === kind)).size;
const engagementOf = (partner: string) => dataset.engagements.find((e) => e.partner === partner);

describe('the figures of the first dataset', () => {
  test('43 are reported; 48 states and 5 organisations are named', () => {
    expect(dataset.reported).toEqual([
      { what: 'meetings', count: 43, sources: [{ source: 's1', at: '¶1' }, { source: 's2' }, { source: 's3' }] },
    ]);
    expect(count(dataset.engagements, 'country')).toBe(48);
    expect(count(dataset.engagements, 'organisation')).toBe(5);
    expect(dataset.engagements).toHaveLength(53);
    expect(new Set(dataset.engagements.map((e) => e.partner)).size).toBe(53);
  });

  test.each([
    ['s1', 28, 4],
    ['s2', 46, 2],
    ['s3', 46, 0],
    ['s4', 1, 0],
    ['s5', 2, 0],
    ['s6', 3, 1],
    ['s7', 1, 0],
    ['s8', 1, 0],
    ['s9', 0, 3],
  ])('%s names %i states and %i organisations', (source, states, organisations) => {
    const cited = dataset.engagements.filter(cites(source));
    expect([count(cited, 'country'), count(cited, 'organisation')]).toEqual([states, organisations]);
  });

  test('two memoranda, with Norway and Ethiopia; s2 and s3 name neither', () => {
    const memoranda = dataset.engagements.filter((e) => e.outcome === 'memorandum');
    expect(memoranda.map((e) => e.partner)).toEqual(['NOR', 'ETH']);
    expect(memoranda.some((e) => cites('s2')(e) || cites('s3')(e))).toBe(false);
  });

  test('regions, in order, with their states', () => {
    const sizes = dataset.regions.map(({ id }) => [id, dataset.partners.filter((p) => p.region === id).length]);
    expect(sizes).toEqual([['europe', 19], ['africa', 15], ['latin-america', 5], ['asia', 9]]);
    expect(dataset.regions[2]?.name).toEqual({
      en: 'Latin America and the Caribbean',
      ar: 'أمريكا اللاتينية والكاريبي',
    });
  });
});

describe('the contents of the first dataset', () => {
  test('ids that embedders and tests lean on', () => {
    expect(dataset.outcomes.map(({ id }) => id)).toEqual(['meeting', 'memorandum']);
    expect(dataset.sources.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8', 's9']);
    const organisations = dataset.partners.filter(({ kind }) => kind === 'organisation');
    expect(organisations.map(({ id }) => id)).toEqual(['aimc', 'nauss', 'unpol', 'wef', 'interpol']);
    expect(dataset.host).toMatchObject({ country: 'MAR', coordinates: [-7.99, 31.63] });
    expect(dataset.dates).toEqual({ start: '2025-11-24', end: '2025-11-27' });
  });

  test('the days that a source gives, and no others', () => {
    const dated = dataset.engagements.filter((e) => e.date !== undefined || e.dates !== undefined);
    expect(dated.map((e) => [e.partner, e.date])).toEqual([
      ['SRB', '2025-11-24'],
      ['ETH', '2025-11-24'],
      ['SDN', '2025-11-25'],
    ]);
  });

  test('topics only where a source attaches them, and every topic is used', () => {
    const withTopics = dataset.engagements.filter((e) => e.topics.length > 0).map((e) => e.partner);
    expect(withTopics).toEqual(['NOR', 'ETH', 'aimc', 'nauss', 'unpol', 'wef']);
    expect(engagementOf('NOR')?.topics).toEqual(['transnational-organised-crime']);
    const used = new Set(dataset.engagements.flatMap((e) => e.topics));
    expect(dataset.topics.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  test('every citation of s1 has its paragraph; other sources are cited as a whole', () => {
    for (const { sources } of [...dataset.engagements, ...dataset.reported]) {
      for (const { source, at } of sources) {
        if (source === 's1') expect(at).toMatch(/^¶[1-8]$/);
        else expect(at).toBeUndefined();
      }
    }
  });

  test("names override CLDR's only where they differ from it", () => {
    const named = dataset.partners.flatMap((p) => (p.kind === 'country' && p.name ? [[p.id, p.name.ar]] : []));
    expect(named).toEqual([
      ['POL', 'بولونيا'],
      ['DNK', 'الدانمارك'],
      ['RUS', 'روسيا الاتحادية'],
      ['BFA', 'بوركينافاسو'],
      ['CHL', 'الشيلي'],
    ]);
    const alpha2: Record<string, string> = { POL: 'PL', DNK: 'DK', RUS: 'RU', BFA: 'BF', CHL: 'CL' };
    for (const partner of dataset.partners) {
      if (partner.kind !== 'country' || !partner.name) continue;
      const code = alpha2[partner.id] ?? '';
      expect(partner.name.en).toBe(new Intl.DisplayNames('en', { type: 'region' }).of(code));
      expect(partner.name.ar).not.toBe(new Intl.DisplayNames('ar-MA', { type: 'region' }).of(code));
    }
  });

  test('Arabic months are those of Morocco', () => {
    expect(JSON.stringify(dataset)).not.toContain('نوفمبر');
  });

  test('the briefing names the organisations, the memoranda and every region', () => {
    expect(dataset.scenes).toHaveLength(6);
    expect(dataset.scenes.map(({ region, partners }) => region ?? partners?.length ?? 'all')).toEqual([
      'all', 'europe', 'africa', 2, 14, 5,
    ]);
  });
});
