import { describe, expect, test } from 'vitest';
import { emptyDraft } from '../../src/studio/draft/Draft.ts';
import { acceptProposal, asInDraft, engagementFor } from '../../src/studio/read/acceptProposal.ts';
import { answeredDoubt } from '../../src/studio/read/answeredDoubt.ts';
import { contextOf } from '../../src/studio/read/contextOf.ts';
import { languageOfText } from '../../src/studio/read/languageOfText.ts';
import { markedParagraph, marksByParagraph } from '../../src/studio/read/markedParagraph.ts';
import { partnerInWords } from '../../src/studio/read/partnerInWords.ts';
import { calledIn, ownProposal, proposalsOf, sureOf } from '../../src/studio/read/proposals.ts';
import type { Proposal } from '../../src/studio/read/proposals.ts';
import { besideInStrength, isSurplus } from '../../src/studio/read/surplusOutcome.ts';
import type { Doubt, Mark, Reading } from '../../src/studio/reader/Reading.ts';
import { createReadingStore, decidedOf } from '../../src/studio/read/readingStore.ts';
import type { Decided } from '../../src/studio/read/readingStore.ts';

const first = 'The minister met Poland and the WEF.';
const reading: Reading = {
  partners: [
    { id: 'POL', kind: 'country', country: 'POL', name: 'Poland', mentions: [{ paragraph: 1, start: 17, end: 23, text: 'Poland' }] },
    { id: 'wef', kind: 'organisation', name: 'WEF', mentions: [{ paragraph: 1, start: 32, end: 35, text: 'WEF' }] },
  ],
  engagements: [
    { partner: 'POL', outcome: 'meeting', paragraph: 1 },
    { partner: 'POL', outcome: 'memorandum', paragraph: 3, date: '2025-11-24' },
  ],
  doubtful: [],
  steps: 0,
  marks: [{ kind: 'outcome', paragraph: 1, start: 13, end: 16, text: 'met', value: 'meeting' }],
};

test('a reading proposes each engagement once, and each partner that nothing is said of', () => {
  expect(proposalsOf(reading).map(({ partner, outcome, paragraph, state }) => [partner, outcome, paragraph, state])).toEqual([
    ['POL', 'meeting', 1, 'open'],
    ['wef', 'meeting', 1, 'open'],
    ['POL', 'memorandum', 3, 'open'],
  ]);
});

test('what a person adds takes the place of nothing, be it that less is proposed than when they added before', () => {
  const offered = proposalsOf(reading).filter(({ paragraph }) => paragraph === 1);
  const first = ownProposal(offered, 1, 'BRA');
  const second = ownProposal([...offered, first], 1, 'PER');
  // Read again for another host, of what was offered one is left.
  const left = [...offered.slice(1), first, second];
  const third = ownProposal(left, 1, 'JPN');
  expect(new Set([...left, third].map(({ id }) => id)).size).toBe(4);
  expect(third).toMatchObject({ partner: 'JPN', paragraph: 1, state: 'open' });
});

test.each([
  ['النرويجية', 'NOR'],
  ['والنرويجية', 'NOR'],
  ['للنرويجيين', 'NOR'],
  ['وبالنرويجي', 'NOR'],
  ['نظيره الإثيوبي', 'ETH'],
  ['norvégienne', 'NOR'],
  ['son homologue sud-africain', 'ZAF'],
  ['the Ethiopian minister', 'ETH'],
  ['the South Korean delegation', 'KOR'],
  ['Norway', 'NOR'],
  ['the WEF', 'wef'],
  ['the WEFs', undefined],
  ['UNESCO', 'unesco'],
  ['the African Union', 'au'],
  ['AU', 'au'],
  ['باليونسكو', 'unesco'],
  ['وللاتحاد الإفريقي', 'au'],
  ['un représentant de l’Union africaine', 'au'],
  ['the Ethiopian envoy to the African Union', undefined],
  ['the Ethiopian and the Kenyan minister', undefined],
  ['the minister', undefined],
  ['', undefined],
])('a partner added from the words “%s”', (words, partner) => {
  expect(partnerInWords(reading, words)).toBe(partner);
});

describe('what is accepted together', () => {
  const proposal = (partner: string, changes: Partial<Proposal> = {}): Proposal => ({
    ...{ id: `1-${partner}`, partner, outcome: 'meeting', date: '', topics: [], paragraph: 1, state: 'open' },
    ...changes,
  });
  const sure = (draft: Pick<typeof emptyDraft, 'outcomes'>, ...proposals: readonly Proposal[]) => sureOf(draft, unsure, proposals).map(({ partner }) => partner);
  const unsure: Reading = { ...reading, partners: reading.partners.map((one) => (one.id === 'wef' ? { ...one, unsure: true } : one)) };

  test('is what nobody has to look at: the reader is sure, it is open, and says with whom', () => {
    expect(sure(emptyDraft, proposal('POL'), proposal('wef'), proposal(''), proposal('PER', { state: 'rejected' }), proposal('MLI'))).toEqual(['POL', 'MLI']);
    // Said otherwise by a person, it is their word.
    expect(sure(emptyDraft, proposal('POL'), { ...proposal('wef'), partner: 'unesco' })).toEqual(['POL', 'unesco']);
  });

  test('brings no more outcomes than a map can tell apart', () => {
    const outcomes = ['participation', 'call', 'visit', 'agreement'].map((id) => ({ id }));
    const proposals = [proposal('POL'), proposal('MLI', { outcome: 'memorandum' }), proposal('PER'), proposal('TCD', { outcome: 'visit' })];
    expect(sure({ outcomes }, ...proposals)).toEqual(['POL', 'PER', 'TCD']);
    expect(sure({ outcomes: outcomes.slice(1) }, ...proposals)).toEqual(['POL', 'MLI', 'PER', 'TCD']);
  });
});

test.each([
  ['memorandum', ['declaration', 'agreement']],
  ['participation', ['call']],
  ['dinner', ['declaration', 'agreement']],
] as const)('%s is one too many where there are five outcomes, and may be taken for what is next in strength', (outcome, beside) => {
  const draft = { outcomes: ['call', 'meeting', 'visit', 'declaration', 'agreement'].map((id) => ({ id })) };
  expect(isSurplus(draft, outcome)).toBe(true);
  expect(isSurplus(draft, 'visit')).toBe(false);
  expect(isSurplus({ outcomes: draft.outcomes.slice(1) }, outcome)).toBe(false);
  expect(besideInStrength(draft, outcome).map(({ id }) => id)).toEqual(beside);
});

test('a paragraph is cut where it is marked, and says the same in all', () => {
  const pieces = markedParagraph(first, marksByParagraph(reading).get(1) ?? []);
  expect(pieces.map(({ text }) => text).join('')).toBe(first);
  expect(pieces.filter(({ mark }) => mark).map(({ text, mark, partner }) => [text, mark?.kind, partner])).toEqual([
    ['met', 'outcome', undefined],
    ['Poland', 'country', 'POL'],
    ['WEF', 'organisation', 'wef'],
  ]);
});

test.each([
  ['The minister met Poland and the WEF.', 'Poland', ['The minister met ', ' and the WEF.']],
  [`${'word '.repeat(30)}Poland${' word'.repeat(30)}`, 'Poland', [`… ${'word '.repeat(12)}`, `${' word'.repeat(12)} …`]],
  ['Poland', 'Poland', ['', '']],
] as const)('what stands around a name is cut between words: %s', (paragraph, words, around) => {
  const start = paragraph.indexOf(words);
  expect(contextOf(paragraph, { paragraph: 1, start, end: start + words.length, text: words })).toEqual(around);
});

describe('an accepted proposal', () => {
  const accept = (draft: typeof emptyDraft, changes: Partial<Proposal>) =>
    acceptProposal(draft, { id: 'x', partner: 'POL', outcome: 'meeting', date: '', topics: [], paragraph: 4, state: 'open', ...changes }, 's1');

  test('brings its partner, its outcome and a citation of its paragraph', () => {
    const draft = accept(emptyDraft, {});
    expect(draft.partners).toEqual([{ id: 'POL', kind: 'country', country: 'POL' }]);
    expect(draft.outcomes).toMatchObject([{ id: 'meeting', name: { ar: 'اجتماع' } }]);
    expect(draft.engagements).toMatchObject([{ partner: 'POL', outcome: 'meeting', sources: [{ source: 's1', at: '¶4' }] }]);
  });

  test('is open again where what it became is undone or deleted, and not before', () => {
    const proposal: Proposal = { id: 'x', partner: 'POL', outcome: 'meeting', date: '', topics: [], paragraph: 4, state: 'open' };
    const draft = accept(emptyDraft, {});
    const accepted: Proposal = { ...proposal, state: 'accepted', engagement: engagementFor(draft, proposal)?.id };
    const corrected = { ...draft, engagements: draft.engagements.map((one) => ({ ...one, outcome: 'visit' })) };
    expect(asInDraft(draft, accepted)).toBe(accepted);
    expect(asInDraft(corrected, accepted)).toBe(accepted);
    expect(asInDraft(emptyDraft, accepted).state).toBe('open');
    const undone = asInDraft(emptyDraft, accepted);
    expect(asInDraft(draft, undone)).toEqual(accepted); // done once more
    expect(asInDraft(corrected, undone).state).toBe('open'); // the same id, but it says another thing
    const again: Proposal = { ...accepted, id: 'y', paragraph: 9 };
    expect(asInDraft(accept(draft, { paragraph: 9 }), again).state).toBe('accepted');
    expect(asInDraft(draft, again).state).toBe('open');
    expect(asInDraft(emptyDraft, { ...proposal, state: 'rejected' }).state).toBe('rejected');
  });

  test('of one text is not another’s that says the same in the same paragraph', () => {
    const proposal: Proposal = { id: 'x', partner: 'POL', outcome: 'meeting', date: '', topics: [], paragraph: 4, state: 'open' };
    const first = accept(emptyDraft, {});
    const both = acceptProposal(first, proposal, 's2');
    expect(both.engagements).toMatchObject([{ sources: [{ source: 's1', at: '¶4' }, { source: 's2', at: '¶4' }] }]);
    const accepted: Proposal = { ...proposal, state: 'accepted', engagement: engagementFor(both, proposal)?.id, source: 's2' };
    expect(asInDraft(both, accepted)).toBe(accepted);
    expect(asInDraft(first, accepted).state).toBe('open');
    expect(asInDraft(both, asInDraft(first, accepted))).toEqual(accepted);
  });

  test('puts outcomes weakest first, whatever comes first', () => {
    const draft = accept(accept(accept(emptyDraft, { outcome: 'memorandum' }), { outcome: 'meeting' }), { outcome: 'visit' });
    expect(draft.outcomes.map(({ id }) => id)).toEqual(['meeting', 'visit', 'memorandum']);
  });

  test('that says the same as another adds its paragraph, once', () => {
    const draft = accept(accept(accept(emptyDraft, {}), { paragraph: 7 }), { paragraph: 7 });
    expect(draft.engagements).toMatchObject([{ sources: [{ at: '¶4' }, { at: '¶7' }] }]);
    expect(accept(draft, { date: '2025-11-24' }).engagements).toHaveLength(2);
  });

  test('of an organisation has its names from the gazetteer', () => {
    expect(accept(emptyDraft, { partner: 'wef' }).partners).toMatchObject([{ kind: 'organisation', name: { en: 'World Economic Forum' } }]);
  });

  test('of a country has the name that the text calls it by, where the country is new', () => {
    const called = { en: 'Poland', ar: 'بولونيا' };
    const proposal: Proposal = { id: 'x', partner: 'POL', outcome: 'meeting', date: '', topics: [], paragraph: 4, state: 'open' };
    expect(calledIn({ ...reading, called: { POL: called } }, 'POL')).toBe(called);
    expect(calledIn(reading, 'constructor')).toBeUndefined();
    const named = acceptProposal(emptyDraft, proposal, 's1', called);
    expect(named.partners).toEqual([{ id: 'POL', kind: 'country', country: 'POL', name: called }]);
    expect(acceptProposal(accept(emptyDraft, {}), { ...proposal, outcome: 'visit' }, 's1', called).partners).toEqual([{ id: 'POL', kind: 'country', country: 'POL' }]);
  });

  test('of a partner that the draft has under another id goes to that one', () => {
    const known = { ...emptyDraft, partners: [{ id: 'poland', kind: 'country', country: 'POL' } as const] };
    expect(accept(known, {})).toMatchObject({ partners: [{ id: 'poland' }], engagements: [{ partner: 'poland' }] });
  });
});

describe('a doubt that is answered with a partner', () => {
  const passage = (text: string, words: string) => ({ paragraph: 1, start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
  const asked = (text: string, words: string, about: Doubt['about'] = 'part'): Doubt => ({ ...passage(text, words), about, candidates: ['GHA', 'word'] });
  const marked = (text: string, ...marks: readonly (readonly [kind: Mark['kind'], words: string, value: string])[]) => ({
    marks: marks.map(([kind, words, value]): Mark => ({ ...passage(text, words), kind, value })),
  });

  test.each([
    ['Ghana | 7 mars 2026 | Accord', '7 mars 2026', 'agreement'],
    ['| Ghana | MoU | 7 March 2026 |', '7 March 2026', 'memorandum'],
    ['غانا\t7 مارس 2026\tزيارة\tمذكرة تفاهم', '7 مارس 2026', 'memorandum'],
    ['Ghana | 7 March 2026', '7 March 2026', 'meeting'],
  ])('has what its row says: %s', (text, date, outcome) => {
    const doubt = asked(text, text.includes('Ghana') ? 'Ghana' : 'غانا');
    expect(answeredDoubt(doubt, 'GHA', text, marked(text, ['date', date, '2026-03-07']), [])).toMatchObject({ partner: 'GHA', date: '2026-03-07', outcome });
  });

  test('has the one day of its sentence, and the topics behind it', () => {
    const text = 'On 3 May 2025 they signed an agreement with Chad. Experts from Ghana attended on 7 March 2026 a course on training.';
    const reading = marked(text, ['date', '3 May 2025', '2025-05-03'], ['date', '7 March 2026', '2026-03-07'], ['topic', 'training', 'training'], ['outcome', 'agreement', 'agreement']);
    expect(answeredDoubt(asked(text, 'Ghana'), 'GHA', text, reading, [])).toMatchObject({ date: '2026-03-07', topics: ['training'], outcome: 'meeting' });
    const both = text.replace('Chad.', 'Chad;');
    const later = marked(both, ['date', '3 May 2025', '2025-05-03'], ['date', '7 March 2026', '2026-03-07']);
    expect(answeredDoubt(asked(both, 'Ghana'), 'GHA', both, later, [])).toMatchObject({ date: '' });
  });

  test('has what the others of its paragraph have, where only its name was in doubt', () => {
    const text = 'He signed an agreement with Chad and Ghana.';
    const other = { id: '1-TCD-agreement', partner: 'TCD', outcome: 'agreement', date: '', topics: [], paragraph: 1, state: 'open' } as const;
    expect(answeredDoubt(asked(text, 'Ghana', 'meaning'), 'GHA', text, { marks: [] }, [other]).outcome).toBe('agreement');
    expect(answeredDoubt(asked(text, 'Ghana'), 'GHA', text, { marks: [] }, [other]).outcome).toBe('meeting');
  });

  test('can be asked again: its proposal goes, unless it has been decided on or was the reader’s', async () => {
    const store = createReadingStore(() => Promise.resolve(reading));
    store.getState().read('text', undefined);
    await Promise.resolve();
    await Promise.resolve();
    const doubt: Doubt = { paragraph: 1, start: 4, end: 9, text: 'Ghana', about: 'part', candidates: ['GHA', 'word'] };
    const offered = store.getState().proposals;
    const answer = (state: Proposal['state']) => {
      store.getState().answer(doubt);
      store.getState().decide(() => [...offered, { ...answeredDoubt(doubt, 'GHA', first, { marks: [] }, []), state }]);
      store.getState().askAgain(doubt);
      expect(store.getState().answered).toEqual([]);
      return store.getState().proposals.filter((one) => !offered.includes(one)).map((one) => one.state);
    };
    expect(answer('open')).toEqual([]);
    expect(answer('accepted')).toEqual(['accepted']);
    store.getState().askAgain({ ...doubt, candidates: ['POL', 'word'] });
    expect(store.getState().proposals).toEqual(expect.arrayContaining([...offered]));
  });
});

test.each([
  ['أجرى الوفد اجتماعات مع Interpol', 'ar'],
  ['The delegation met the head of the police of Poland', 'en'],
  ['La délégation a rencontré le chef de la police des Pays-Bas', 'fr'],
])('“%s” is in %s', (text, language) => {
  expect(languageOfText(text)).toBe(language);
});

describe('the reader', () => {
  test('can be stopped: what comes after that is not shown', async () => {
    let finish: (reading: Reading) => void = () => {};
    const store = createReadingStore(() => new Promise((resolve) => (finish = resolve)));
    store.getState().read('text', undefined);
    expect(store.getState().state).toBe('reading');
    store.getState().stop();
    finish(reading);
    await Promise.resolve();
    expect(store.getState()).toMatchObject({ state: 'stopped', proposals: [] });
  });

  test('says how far it is, until it is stopped', () => {
    let tell: (share: number) => void = () => {};
    const store = createReadingStore((_text, _host, _signal, onProgress) => {
      tell = onProgress;
      return new Promise(() => {});
    });
    store.getState().read('text', undefined);
    tell(0.4);
    expect(store.getState()).toMatchObject({ state: 'reading', share: 0.4 });
    store.getState().stop();
    tell(0.9);
    expect(store.getState()).toMatchObject({ state: 'stopped', share: 0.4 });
  });

  test('of one draft is not the next one’s, be it of the same text', async () => {
    const store = createReadingStore(() => Promise.resolve(reading));
    const settle = async () => {
      store.getState().read('text', undefined);
      await Promise.resolve();
      await Promise.resolve();
    };
    await settle();
    store.getState().decide((all) => all.map((one) => ({ ...one, state: 'rejected' as const })));
    store.getState().describe({ title: 'A communiqué', language: 'en', published: '' });
    store.getState().forget();
    expect(store.getState()).toMatchObject({ state: 'none', text: undefined, proposals: [], source: undefined });
    await settle();
    expect(store.getState().proposals.map(({ state }) => state)).not.toContain('rejected');
    store.getState().read('another text', undefined);
    store.getState().forget();
    await Promise.resolve();
    await Promise.resolve();
    expect(store.getState().state).toBe('none');
  });

  test('that fails says so; the text stays', async () => {
    const store = createReadingStore(() => Promise.reject(new Error('no')));
    store.getState().read('text', undefined);
    await Promise.resolve();
    await Promise.resolve();
    expect(store.getState()).toMatchObject({ state: 'failed', text: 'text' });
  });

  test('that reads a text again finds what was decided about it: rejected, corrected, added, answered', async () => {
    const settled = async (before?: Decided) => {
      const store = createReadingStore(() => Promise.resolve(reading));
      store.getState().read('text', undefined, before);
      await Promise.resolve();
      await Promise.resolve();
      return store;
    };
    const first = await settled();
    const [poland, wef] = first.getState().proposals;
    if (!poland || !wef) throw new Error('nothing is proposed');
    expect(decidedOf(first.getState())).toEqual([]);
    const own: Proposal = { ...poland, id: '1-own-3', partner: 'PRT' };
    first.getState().decide((all) => [...all.map((one) => (one === poland ? { ...one, state: 'rejected' as const } : one === wef ? { ...one, outcome: 'visit' } : one)), own]);
    first.getState().answer({ paragraph: 1, start: 17, end: 23, text: 'Poland', about: 'part', candidates: ['POL', 'word'] });
    const typed = { title: 'Half a tit', language: 'fr', published: '2025-1' };
    first.getState().describe(typed);
    first.getState().citeAs('s1');
    const { answered, citedAs, source } = first.getState();
    const later = await settled(structuredClone({ decided: decidedOf(first.getState()), answered, citedAs, source }));
    expect(later.getState().proposals).toEqual(first.getState().proposals);
    expect(later.getState().answered).toEqual(['1 17']);
    expect(later.getState().source).toEqual(typed);
    expect(later.getState().citedAs).toBe('s1');
    // And once more: what was kept counts as decided still.
    expect(decidedOf(later.getState())).toEqual(decidedOf(first.getState()));
    // What is typed of one text says nothing of another, nor does its source.
    later.getState().read('another text', undefined);
    expect(later.getState()).toMatchObject({ source: undefined, citedAs: undefined });
  });
});
