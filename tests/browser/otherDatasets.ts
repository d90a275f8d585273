/* Datasets that no one would publish, and that have to give a working page all the same. */

const text = (en: string, ar: string) => ({ en, ar });

/** Three outcomes, no regions of its own, a country that the atlas has no shape for, an organisation. */
export const pacific = {
  format: 1,
  id: 'pacific',
  title: text('Pacific visits', 'زيارات المحيط الهادئ'),
  summary: text('Who visited whom.', 'من زار من.'),
  dates: { start: '2025-03-01', end: '2025-03-24' },
  host: { country: 'FJI', place: text('Suva', 'سوفا'), coordinates: [178.44, -18.14] },
  worldview: 'natural-earth',
  reported: [],
  outcomes: [
    { id: 'call', name: text('Call', 'مكالمة') },
    { id: 'visit', name: text('Visit', 'زيارة') },
    { id: 'treaty', name: text('Treaty', 'معاهدة') },
  ],
  topics: [],
  sources: [{ id: 'gazette', title: text('Gazette', 'الجريدة'), language: 'en' }],
  partners: [
    { id: 'TUV', kind: 'country', country: 'TUV' },
    { id: 'japan', kind: 'country', country: 'JPN' },
    { id: 'TON', kind: 'country', country: 'TON' },
    {
      id: 'forum',
      kind: 'organisation',
      name: text('Islands Forum', 'منتدى الجزر'),
      seat: { country: 'FJI', place: text('Suva', 'سوفا'), coordinates: [178.44, -18.14] },
    },
  ],
  engagements: [
    { id: 'e1', partner: 'TUV', outcome: 'treaty', sources: [{ source: 'gazette', at: 'p. 2' }] },
    {
      id: 'e2',
      partner: 'japan',
      outcome: 'visit',
      date: '2025-03-24',
      counterpart: text('Head of JICA', 'رئيس JICA'),
      note: text('In 2 stages, with NGO', 'على 2 مراحل مع NGO'),
      sources: [{ source: 'gazette' }],
    },
    { id: 'e3', partner: 'TON', outcome: 'call', sources: [{ source: 'gazette' }] },
    { id: 'e4', partner: 'forum', outcome: 'visit', sources: [{ source: 'gazette' }] },
  ],
  scenes: [],
};

const longEnglish = 'W'.repeat(200);
const longArabic = 'ش'.repeat(200);
const long = text(longEnglish, longArabic);

/** Every name as long as the format allows, without a place to break it; markup that must stay text. */
export const unbroken = {
  ...pacific,
  id: 'unbroken',
  title: long,
  summary: text(`<img src=x onerror=alert(1)> ${longEnglish}`, `<script>alert(1)</script> ${longArabic}`),
  host: { ...pacific.host, place: long },
  reported: [{ what: 'meetings', count: 1_234_567, sources: [{ source: 'gazette', at: 'W'.repeat(40) }] }],
  regions: [{ id: 'ocean', name: long }],
  outcomes: pacific.outcomes.map(({ id }) => ({ id, name: long })),
  topics: [{ id: 'fish', name: long }],
  sources: [{ id: 'gazette', title: long, publisher: long, language: 'en', url: `https://example.org/${longEnglish}` }],
  partners: pacific.partners.map((partner) => ({
    ...partner,
    name: long,
    region: 'ocean',
    ...(partner.seat ? { seat: { ...partner.seat, place: long } } : {}),
  })),
  engagements: pacific.engagements.map((engagement) => ({
    ...engagement,
    topics: ['fish'],
    counterpart: long,
    note: long,
  })),
};

/** A misspelt outcome, a link that would run, a key that the format does not know. */
export const invalid = {
  ...pacific,
  sumary: 'x',
  sources: [{ ...pacific.sources[0], url: 'javascript:alert(1)' }],
  engagements: [{ ...pacific.engagements[0], outcome: 'traety' }],
};
