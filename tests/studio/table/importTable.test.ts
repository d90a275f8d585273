import { describe, expect, test } from 'vitest';
import { emptyDraft } from '../../../src/studio/draft/Draft.ts';
import { applyRemedy } from '../../../src/studio/table/applyRemedy.ts';
import { firstChoices } from '../../../src/studio/table/Choices.ts';
import { explainTableIssue } from '../../../src/studio/table/explainTableIssue.ts';
import { importTable } from '../../../src/studio/table/importTable.ts';
import { knownOf, withAdditions } from '../../../src/studio/table/Known.ts';
import { imported, tableOf, workbook, row } from './tables.ts';

/** Problems as `code path`, with the kinds of their remedies. */
const asked = ({ problems }: Awaited<ReturnType<typeof imported>>) => problems.map(({ code, path, remedies }) => [code, path, remedies.map(({ kind }) => kind)]);

const sourced = (lines: readonly string[]) => lines.map((line, index) => `${line}${index === 0 ? ',Source' : ',Le360'}`).join('\n');

describe('a row becomes an engagement', () => {
  test.each([
    ['Country,Outcome,Date,Source,Link,Topics', 'Poland,Meeting,24/11/2025,Le360 ¶4,https://le360.ma/x,"Crime; Training"'],
    ['Pays,Résultat,Date,Source,Lien,Thèmes', 'Pologne,Rencontre bilatérale,24 novembre 2025,Le360 ¶4,https://le360.ma/x,"Crime; Training"'],
    ['البلد,النتيجة,التاريخ,المصدر,الرابط,المواضيع', 'بولونيا,اجتماع ثنائي,24 نونبر 2025,Le360 ¶4,https://le360.ma/x,Crime؛ Training'],
    ['ISO3,Outcome,Date,Source,URL,Topics', '616,Talks,45985,Le360 ¶4,https://le360.ma/x,"Crime, Training"'],
  ])('%s', async (heading, line) => {
    const { additions, problems } = await imported(`${heading}\n${line}`);
    expect(problems).toEqual([]);
    expect(additions.engagements).toEqual([
      { id: 'pol-1', partner: 'POL', outcome: 'meeting', date: '2025-11-24', topics: ['crime', 'training'], sources: [{ source: 's1', at: '¶4' }] },
    ]);
    expect(additions.sources).toEqual([{ id: 's1', title: { en: 'Le360' }, url: 'https://le360.ma/x' }]);
    expect(additions.partners).toEqual([{ id: 'POL', kind: 'country', country: 'POL' }]);
  });

  test('cells may hold any word, also one that every object has', async () => {
    const { additions } = await imported('Organisation,Outcome,Source\nconstructor,constructor,S1\ntoString,valueOf,S1');
    expect(additions.engagements).toHaveLength(2);
    expect(additions.partners.map(({ name }) => name?.en)).toEqual(['constructor', 'toString']);
  });

  test('an outcome that is called as every press office calls it has the nouns for its counts, also where its names are given', async () => {
    const heading = 'Partner,Country,Outcome (en),Outcome (ar),Outcome,Source';
    const { additions } = await imported(`${heading}\nPoland,POL,Meeting,اجتماع,meeting,S1\nPeru,PER,Tea,شاي,visit,S1`);
    const counted = new Map(additions.outcomes.map(({ id, counted: nouns }) => [id, nouns?.en?.other]));
    expect([counted.get('meeting'), counted.get('visit')]).toEqual(['meetings', undefined]);
  });

  test('a new source gets no id that another has in capitals', async () => {
    const known = { ...emptyDraft, sources: [{ id: 'S1', title: { en: 'A report' } }] };
    const { additions } = await imported('Country,Outcome,Source\nPoland,meeting,Le360', undefined, known);
    expect(additions.sources.map(({ id }) => id)).toEqual(['s2']);
  });

  test('an outcome that the draft has keeps the name that its author gave it', async () => {
    const outcomes = [{ id: 'meeting', name: { en: 'Bilateral meeting', ar: 'لقاء ثنائي' } }];
    const { additions, problems } = await imported('Country,Outcome,Source\nPoland,Meeting,S1\nPeru,rencontre,S1', undefined, { ...emptyDraft, outcomes });
    expect(problems).toEqual([]);
    expect(additions.engagements.map(({ outcome }) => outcome)).toEqual(['meeting', 'meeting']);
    expect(withAdditions({ ...emptyDraft, outcomes }, additions).outcomes).toEqual(outcomes);
  });

  test('headings may stand below a title, in any order, and be assigned by hand', async () => {
    const text = 'Meetings of November,,\n,,\nDate,Who,Source\n24/11/2025,Mali,Le360\n';
    const { problems } = await imported(text);
    expect(problems.map(({ code }) => code)).toContain('no-partner-column');
    const { additions } = await imported(text, (choices) => ({ ...choices, columns: ['date', 'country', 'sources'] }));
    expect(additions.engagements.map(({ partner, date }) => [partner, date])).toEqual([['MLI', '2025-11-24']]);
  });

  test('an organisation has its seat beside it; numeric codes may have lost their zeros', async () => {
    const { additions, problems } = await imported(
      'Partner,Kind,Country,Seat,Latitude,Longitude,Outcome,Source\nWorld Forum,organisation,Switzerland,Cologny,46.22,"6,18",visit,Le360\n,country,4,,,,visit,Le360',
    );
    expect(problems).toEqual([]);
    expect(additions.partners).toEqual([
      { id: 'world-forum', kind: 'organisation', name: { en: 'World Forum' }, seat: { country: 'CHE', place: { en: 'Cologny' }, coordinates: [6.18, 46.22] } },
      { id: 'AFG', kind: 'country', country: 'AFG' },
    ]);
  });
});

test.each(['UNESCO', 'اليونسكو'])('%s is known with its names and its seat', async (name) => {
  const { additions, problems } = await imported(`Partner,Outcome,Source\n${name},meeting,Le360`);
  expect(problems).toEqual([]);
  expect(additions.partners[0]).toMatchObject({ id: 'unesco', kind: 'organisation', name: { en: expect.any(String), ar: expect.any(String) }, seat: { country: 'FRA' } });
});

describe('what is doubtful is asked, with its place and what may be done', () => {
  test('nothing is matched by resemblance; good rows are taken meanwhile', async () => {
    const found = await imported(
      sourced(['Country,Outcome,Date', 'Mali,meeting,24/11/2025', 'Polande,meeting,', 'Congo,memorandun,', 'Peru,meeting,soon', 'Chad,meeting,03/04/2025', ',meeting,']),
    );
    expect(found.counts).toEqual({ rows: 6, taken: 1, waiting: 5, leftOut: 0 });
    expect(found.additions.partners.map(({ id }) => id)).toEqual(['MLI']);
    expect(asked(found)).toEqual([
      ['ambiguous-dates', 'table!C6', ['order', 'order']],
      ['unknown-partner', 'table!A3', ['country', 'country', 'country', 'organisation', 'leave-out']],
      ['unknown-partner', 'table!A4', ['country', 'country', 'organisation', 'leave-out']],
      ['unknown-outcome', 'table!B4', ['outcome', 'new-outcome']],
      ['not-a-date', 'table!C5', ['write', 'empty']],
      ['missing-partner', 'table!A7', ['leave-out']],
    ]);
    expect(found.problems[1]).toMatchObject({ found: 'Polande', rows: [2], details: { rows: 1 } });
  });

  test('the first remedy of each problem, taken one after the other, leaves none', async () => {
    const table = await tableOf(
      'Country,Code,Outcome,Date,End,Link\nPolande,,memorandun,03/04/2025,02/04/2025,le360.ma/x\nMali,CHL,meeting,24/11/2025,,\n,,,,,https://x.ma\nPeru,,meeting,,,\nPeru,,meeting,,,\nSome Forum,,,13/04/2025,,',
    );
    let choices = { ...firstChoices(table), columns: ['partner', 'country', 'outcome', 'date', 'to', 'links'] as const };
    let result = importTable(table, choices, knownOf(emptyDraft));
    for (let step = 0; result.problems.length > 0 && step < 30; step += 1) {
      const [remedy] = result.problems[0]?.remedies ?? [];
      choices = applyRemedy(choices, remedy!) as typeof choices;
      result = importTable(table, choices, knownOf(emptyDraft));
    }
    expect(result.problems).toEqual([]);
    expect(result.counts).toEqual({ rows: 6, taken: 4, waiting: 0, leftOut: 2 });
    expect(result.additions.engagements[0]).toMatchObject({ partner: 'POL', outcome: 'memorandum', dates: { start: '2025-04-02', end: '2025-04-03' } });
    expect(result.additions.sources.map(({ title, url }) => title?.en ?? url)).toEqual(['https://le360.ma/x', 'table.csv']);
    expect(result.additions.partners.find(({ kind }) => kind === 'organisation')?.name).toEqual({ en: 'Some Forum' });
  });

  test('an order of days is asked once for a column, with what the others say', async () => {
    const found = await imported(sourced(['Country,Outcome,Date', 'Mali,visit,24/11/2025', 'Peru,visit,03/04/2025', 'Chad,visit,05/06/2025']));
    expect(found.problems).toMatchObject([
      { code: 'ambiguous-dates', rows: [2, 3], details: { dayFirst: 1, monthFirst: 0, example: '03/04/2025' }, remedies: [{ order: 'day-first' }, { order: 'month-first' }] },
    ]);
  });

  test('rows alike, headings twice, and headings among the rows', async () => {
    const found = await imported('Country,Outcome,Source,Country\nMali,visit,Le360,Peru\nMali,visit,Le360,Peru\nCountry,Outcome,Source,Country');
    expect(asked(found)).toEqual([
      ['heading-twice', 'table!D1', ['use-column']],
      ['duplicate-rows', 'table!3', ['leave-out', 'keep']],
    ]);
    expect(found.notices.map(({ code }) => code)).toEqual(['heading-repeated']);
    const other = await imported('Country,Outcome,Source,Country\nMali,visit,Le360,Peru', (choices) => applyRemedy(choices, { kind: 'use-column', column: 3, role: 'country' }));
    expect(other.additions.partners.map(({ id }) => id)).toEqual(['PER']);
  });

  test('a name beside its code is the partner’s, and the code says which country is meant', async () => {
    for (const heading of ['Country,ISO', 'Country,ISO code', 'الدولة,رمز الدولة', 'Pays,Code ISO']) {
      const found = await imported(`${heading},Outcome,Source\nKorea,KOR,visit,A\nCongo,COG,visit,A\nMali,MLI,visit,A\nPolande,POL,visit,A\nEuropean Union,,visit,A`);
      expect(asked(found)).toEqual([]);
      expect(found.additions.partners.map(({ id }) => id)).toEqual(['KOR', 'COG', 'MLI', 'POL', 'eu']);
    }
    const differing = await imported('ISO,Country,Outcome,Source\nMLI,Peru,visit,A\nCHE,Some Forum,visit,A');
    expect(differing.problems.map(({ code, remedies }) => [code, remedies.map(({ kind }) => kind)])).toEqual([
      ['code-and-name-differ', ['country', 'country', 'organisation', 'leave-out']],
      ['unknown-partner', ['country', 'organisation', 'leave-out']],
    ]);
    const seats = await imported('Partner,Country,Outcome,Source\nUN,USA,visit,A\nUSX,USA,visit,A');
    expect(seats.additions.partners.map(({ id, kind }) => [id, kind])).toEqual([['un', 'organisation']]);
    expect(seats.problems.map(({ code, found }) => [code, found])).toEqual([['unknown-partner', 'USX · USA']]);
    // Two columns with the same thing under different headings are not called a heading that stands twice.
    const twice = await imported('Country,ISO2,ISO3,Outcome,Source\nMali,ML,MLI,visit,A');
    const [problem] = twice.problems;
    if (!problem) throw new Error('nothing is asked');
    expect(explainTableIssue(problem, 'en').what).toBe('\u2068ISO3\u2069 and \u2068ISO2\u2069 hold the same thing; \u2068ISO2\u2069 is read.');
  });

  test.each([
    ['Country,Type', ['Mali,Meeting', 'Peru,MoU', 'Chad,Agreement']],
    ['الدولة,النوع', ['مالي,لقاء', 'بيرو,مذكرة تفاهم', 'تشاد,اتفاقية']],
  ])('a type is what its values are: %s', async (heading, lines) => {
    const found = await imported([`${heading},Source`, ...lines.map((line) => `${line},A`)].join('\n'));
    expect(found.problems).toEqual([]);
    expect(found.additions.engagements.map(({ outcome }) => outcome)).toEqual(['meeting', 'memorandum', 'agreement']);
    const kinds = await imported('Partner,Type,Outcome,Source\nMali,country,visit,A\nSome Forum,organisation,visit,A');
    expect(kinds.additions.partners.map(({ kind }) => kind)).toEqual(['country', 'organisation']);
  });

  test.each([
    ['Country', ['European Union', 'INTERPOL', 'African Development Bank', 'Mali']],
    ['الدولة', ['الاتحاد الأوروبي', 'الأنتربول', 'البنك الإفريقي للتنمية', 'مالي']],
  ])('under %s an organisation may stand as well, with its seat', async (heading, names) => {
    const found = await imported(`${heading},Outcome,Source\n${names.map((name) => `${name},visit,A`).join('\n')}`);
    expect(asked(found)).toEqual([]);
    expect(found.additions.partners.map(({ id, seat }) => [id, seat?.country])).toEqual([['eu', 'BEL'], ['interpol', 'FRA'], ['afdb', 'CIV'], ['MLI', undefined]]);
  });

  test('what is nearly called as an organisation is asked about, with it', async () => {
    const draft = { ...emptyDraft, partners: [{ id: 'forum', kind: 'organisation' as const, name: { en: 'Atlantic Ports Forum' } }] };
    const text = 'Country,Outcome,Source\nInterpool,visit,A\nAtlantic Port Forum,visit,A\nالأنتربوول,visit,A';
    const found = await imported(text, undefined, draft);
    expect(found.problems.map(({ remedies }) => remedies[0])).toEqual([
      { kind: 'replace', column: 0, found: 'Interpool', by: 'Interpol' },
      { kind: 'replace', column: 0, found: 'Atlantic Port Forum', by: 'Atlantic Ports Forum' },
      { kind: 'replace', column: 0, found: 'الأنتربوول', by: 'الأنتربول' },
    ]);
    expect(found.problems.map(({ remedies }) => remedies.length)).toEqual([3, 3, 3]);
    expect(explainTableIssue(found.problems[1]!, 'en').remedy).toContain('Nearest: \u2068Atlantic Ports Forum\u2069');
    const after = await imported(text, (choices) => found.problems.reduce((all, { remedies }) => applyRemedy(all, remedies[0]!), choices), draft);
    expect(after.additions.engagements.map(({ partner }) => partner)).toEqual(['interpol', 'forum', 'interpol']);
  });

  test('a column of kinds that holds something else can be said to', async () => {
    const text = 'Country,Type,Source\nMali,Working lunch,A\nPeru,Ceremony,A';
    const found = await imported(text);
    expect(found.problems[0]).toMatchObject({ code: 'unknown-kind', remedies: [{}, {}, { kind: 'read-as', role: 'outcome' }, { kind: 'read-as' }] });
    const as = async (place: number) => imported(text, (choices) => applyRemedy(choices, found.problems[0]!.remedies[place]!));
    expect((await as(2)).additions.engagements.map(({ outcome }) => outcome)).toEqual(['working-lunch', 'ceremony']);
    expect((await as(3)).counts.taken).toBe(2);
  });

  test('rows that repeat others are asked together, counted as they are, and may be kept', async () => {
    const text = 'Country,Outcome,Source\nMali,visit,Le360\nPeru,visit,Le360\nMali,visit,Le360\nPeru,visit,Le360';
    const found = await imported(text);
    const [problem] = found.problems;
    if (!problem) throw new Error('nothing is asked');
    expect(problem).toMatchObject({ code: 'duplicate-rows', rows: [3, 4], remedies: [{ kind: 'leave-out', rows: [3, 4] }, { kind: 'keep', rows: [3, 4] }] });
    expect(explainTableIssue(problem, 'en').what).toBe('These rows repeat earlier ones in every cell.');
    expect(explainTableIssue({ ...problem, details: { count: 1 } }, 'en').what).toBe('This row repeats an earlier one in every cell.');
    expect(explainTableIssue(problem, 'ar').remedy).toContain('أبقوهما');
    const [, keep] = problem.remedies;
    const after = await imported(text, (choices) => applyRemedy(choices, keep!));
    expect([after.problems, after.counts]).toEqual([[], { rows: 4, taken: 4, waiting: 0, leftOut: 0 }]);
    // What repeats a row that is kept is asked about for itself.
    const more = await imported(`${text}\nMali,visit,Le360`, (choices) => applyRemedy(choices, keep!));
    expect(more.problems.map(({ rows }) => rows)).toEqual([[5]]);
  });

  test.each(['No', 'ر.ت', 'ID'])('a running number under %s makes no row another; an id does', async (heading) => {
    const text = `${heading},Country,Outcome,Date,Source\n1,Mali,visit,2025-11-24,A\n2,Peru,visit,2025-11-24,A\n3,Peru,visit,2025-11-24,A\n4,Peru ,visit,2025-11-24,A`;
    const found = await imported(text);
    expect(found.problems).toMatchObject([{ code: 'alike-rows', rows: [3, 4], waits: false, remedies: [{ kind: 'leave-out' }, { kind: 'keep' }] }]);
    expect(explainTableIssue(found.problems[0]!, 'en').what).toBe('These rows say the same as earlier ones in everything that is read.');
    expect((await imported(text, (choices) => applyRemedy(choices, found.problems[0]!.remedies[0]!))).counts).toMatchObject({ taken: 2, leftOut: 2 });
    expect((await imported('ID,Country,Outcome,Source\na1,Mali,visit,A\na2,Mali,visit,A')).problems).toEqual([]);
  });

  test('a cell whose formula failed keeps its row back until somebody says what it is', async () => {
    const table = await tableOf(
      workbook([{ name: 'One', data: row(1, ['Country', 'Outcome', 'Source', 'Note']) + row(2, ['Mali', 'visit', 'Le360', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>']) }]),
      'a.xlsx',
    );
    const first = importTable(table, firstChoices(table), knownOf(emptyDraft));
    expect([first.counts.waiting, first.problems[0]?.code, first.problems[0]?.path]).toEqual([1, 'formula-error', 'One!D2']);
    const [remedy] = first.problems[0]!.remedies;
    expect(importTable(table, applyRemedy(firstChoices(table), remedy!), knownOf(emptyDraft)).counts.taken).toBe(1);
  });

  test('more outcomes than a map can tell apart', async () => {
    const names = ['Alpha', 'Bravo', 'Charlie', 'Delta-x', 'Echolot', 'Foxtrot'];
    const found = await imported(sourced(['Country,Outcome', ...names.map((name) => `Mali,${name}`)]));
    expect(asked(found)).toEqual([['too-many-outcomes', 'table!B7', ['outcome', 'outcome', 'outcome', 'outcome', 'outcome']]]);
  });
});

test('a draft keeps what it has, and an engagement of the same id is taken anew', async () => {
  const draft = { ...emptyDraft, host: { country: 'MAR' }, topics: [{ id: 'crime', name: { en: 'Crime' } }], engagements: [{ id: 'e1', partner: 'MLI', topics: [], sources: [] }] };
  const found = await imported('Id,Country,Outcome,Topic,Source\ne1,Mali,visit,crime,Le360\ne2,Morocco,visit,,Le360\ne3,Peru,visit,,Le360', undefined, draft);
  expect(asked(found)).toEqual([['host-is-partner', 'table!B3', ['leave-out']]]);
  const after = withAdditions(draft, found.additions);
  expect(after.engagements.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['e1', 'visit'],
    ['e3', 'visit'],
  ]);
  expect(after.topics).toBe(draft.topics);
});

test('more rows than an atlas takes are said at once, with what is too much a click away', async () => {
  const lines = Array.from({ length: 5_004 }, (_, row) => `${row % 2 ? 'Peru' : 'Mali'},visit,${2000 + (row % 20)}-0${1 + (row % 9)}-${10 + (row % 18)},Bulletin ${row}`);
  const text = ['Country,Outcome,Date,Source', ...lines].join('\n');
  const { problems, counts } = await imported(text);
  expect(counts.taken).toBe(5_004);
  const problem = problems.find(({ code }) => code === 'too-many-engagements');
  expect(problem).toMatchObject({ details: { count: 5_004, limit: 5_000, first: 5_002 }, remedies: [{ kind: 'leave-out', rows: [5_001, 5_002, 5_003, 5_004] }] });
  const [remedy] = problem?.remedies ?? [];
  if (!remedy) throw new Error('nothing helps');
  const after = await imported(text, (choices) => applyRemedy(choices, remedy));
  expect(after.problems).toEqual([]);
  expect(after.counts).toMatchObject({ taken: 5_000, leftOut: 4 });
});

test('new outcomes take their place by strength, among those of the draft as well', async () => {
  const heading = 'Country,Outcome,Date,Source';
  const { additions } = await imported(`${heading}\nMali,agreement,2025,A\nPeru,meeting,2025,A\nChad,mémorandum d'entente,2025,A\nTogo,phone call,2025,A`);
  expect(additions.outcomes.map(({ id }) => id)).toEqual(['call', 'meeting', 'memorandum', 'agreement']);
  const draft = { ...emptyDraft, outcomes: [{ id: 'visit' }, { id: 'own' }, { id: 'memorandum' }] };
  const more = await imported(`${heading}\nMali,agreement,2025,A\nPeru,meeting,2025,A\nChad,own,2025,A`, undefined, draft);
  expect(withAdditions(draft, more.additions).outcomes.map(({ id }) => id)).toEqual(['meeting', 'visit', 'own', 'memorandum', 'agreement']);
});

describe('an empty draft', () => {
  test('has partners and engagements in the order of the rows', async () => {
    const { additions } = await imported(sourced(['Country,Outcome,Date', 'Poland,visit,2025-11-24', 'Mali,meeting,2025-11-20', 'Argentina,visit,2025-11-22', 'Poland,meeting,2025-11-02']));
    const after = withAdditions(emptyDraft, additions);
    expect(after.partners.map(({ id }) => id)).toEqual(['POL', 'MLI', 'ARG']);
    expect(after.engagements.map(({ partner, date }) => [partner, date])).toEqual([
      ['POL', '2025-11-24'],
      ['MLI', '2025-11-20'],
      ['ARG', '2025-11-22'],
      ['POL', '2025-11-02'],
    ]);
  });

  test.each([
    ['Region', 'Europe', 'Africa'],
    ['Region', 'أوروبا', 'افريقيا'],
    ['Region in Arabic,Region in English', 'أوروبا,Europe', 'أفريقيا,Africa'],
  ])('has no regions of its own where they are the continents (%s: %s)', async (heading, europe, africa) => {
    const { additions } = await imported(sourced([`Country,Outcome,${heading}`, `Poland,visit,${europe}`, `Mali,visit,${africa}`, `Turkey,visit,${europe}`]));
    expect(additions.regions).toEqual([]);
    expect(additions.partners.map(({ id, region }) => [id, region])).toEqual([['POL', undefined], ['MLI', undefined], ['TUR', 'europe']]);
  });

  test('has the regions of the table where one is none of the continents', async () => {
    const { additions } = await imported(sourced(['Country,Outcome,Region', 'Poland,visit,Europe', 'Mali,visit,Sahel']));
    expect(additions.regions.map(({ id }) => id)).toEqual(['europe', 'sahel']);
    expect(additions.partners.map(({ region }) => region)).toEqual(['europe', 'sahel']);
  });

  test('no more, with regions already, keeps them for what comes', async () => {
    const regions = [{ id: 'africa', name: { en: 'Africa', ar: 'أفريقيا' } }];
    const { additions } = await imported(sourced(['Country,Outcome,Region', 'Mali,visit,Africa']), undefined, { ...emptyDraft, regions });
    expect(additions.partners.map(({ region }) => region)).toEqual(['africa']);
  });
});

test('a place beside a country goes into the note, which is said', async () => {
  const { additions, notices } = await imported('Country,Outcome,Date,City,Note,Source\nMali,visit,2025,Rabat,First of its kind,A\nبيرو,visit,2025,الرباط,,A\nChad,visit,2025,,,A');
  expect(additions.engagements.map(({ note }) => note)).toEqual([{ en: 'Rabat · First of its kind' }, { ar: 'الرباط' }, undefined]);
  expect(notices).toMatchObject([{ code: 'places-in-notes', details: { count: 2 } }]);
});
