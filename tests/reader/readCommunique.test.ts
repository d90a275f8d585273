import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCommunique } from '../../src/studio/reader/readCommunique.ts';
import type { Reading } from '../../src/studio/reader/Reading.ts';

const ids = ({ partners }: Reading): string[] => partners.map(({ id }) => id);
const byParagraph = (one: string, other: string): number => Number(one.at(-1)) - Number(other.at(-1));
const outcomes = ({ engagements }: Reading): string[] => engagements.map(({ partner, outcome }) => `${partner} ${outcome}`);

describe('names', () => {
  test.each([
    ['met officials from Guinea-Bissau and South Sudan', ['GNB', 'SSD']],
    ['talks with the police of Papua New Guinea, Equatorial Guinea and Guinea', ['PNG', 'GNQ', 'GIN']],
    ['التقى الوزير نظراءه من النيجر ونيجيريا', ['NER', 'NGA']],
    ['اجتمع بوفود من لليمن وبالعراق وكالكويت', ['YEM', 'IRQ', 'KWT']],
    ["entretien avec les ministres de l'Éthiopie et d'Algérie", ['ETH', 'DZA']],
    ['Michael Jordan and Officer Chad Brown met the ambassador of Oman', ['OMN']],
    ['She met the WHO team; who was there is not known.', ['who']],
    ['اجتماع مع الشرطة الأممية التابعة للأمم المتحدة', ['unpol']],
    ['met the Police Commissioner of South Korea', ['KOR']],
    ['لقاء مع الأمير تركي بن فيصل وسفير تركيا', ['TUR']],
    ['صدر الدعم المالي عن وزير المالية', []],
    ['a tour of the Gulf of Guinea, Lake Chad and the Indian Ocean', []],
    ['rencontre avec les représentants des Émirats arabes unis', ['ARE']],
    ['The minister met Ambassador of France Corinne Delattre.', ['FRA']],
    ['Le ministre a rencontré son homologue de Maurice.', ['MUS']],
    ['The minister met Maurice Delattre and the ambassador of Togo.', ['TGO']],
    ['He met the head of the Korean National Police Agency.', ['KOR']],
    ['استقبل الوزير سفير كوريا الجنوبية وسلمه رسالة من الرئيس الكوري.', ['KOR']],
    ['التقى المدير خبراء من فريق بولندي.', ['POL']],
    ['The minister met the director of eu-LISA.', ['eulisa']],
  ])('%s', (text, wanted) => {
    expect(ids(readCommunique(text))).toEqual(wanted);
  });

  test.each([
    ['The file was sent to Congo.', 'Congo', ['COD', 'COG']],
    ['أحيل الملف إلى عمان.', 'عمان', ['OMN', 'JOR']],
    ['The sheriff came from Georgia.', 'Georgia', ['GEO', 'USA']],
    ['تدخلت الشرطة المالية.', 'المالية', ['MLI', 'word']],
  ])('%s is asked', (text, words, candidates) => {
    expect(readCommunique(text).doubtful.map((doubt) => [doubt.text, doubt.candidates])).toEqual([[words, candidates]]);
  });

  test.each([
    // As it is mostly called, without و and ب, however often it is an adjective; the other language has the atlas' name.
    ['التقى الوزير نظيره من كوت ديفوار، ووقع مع الوفد الإيفواري مذكرة. وشاركت فرنسا وكوت ديفوار في الورشة، كما أشاد بكوت ديفوار.', 'CIV', { en: 'Côte d’Ivoire', ar: 'كوت ديفوار' }],
    ['استقبل المدير العام رئيس شرطة جمهورية كوت ديفوار.', 'CIV', { en: 'Côte d’Ivoire', ar: 'كوت ديفوار' }],
    ['التقى الوزير رئيس شرطة بولونيا، ثم سفير بولونيا.', 'POL', { en: 'Poland', ar: 'بولونيا' }],
    ['أجرى الوزير اجتماعات مع كبار المسؤولين الأمنيين بعدة دول، من بينها بولونيا، صربيا، السويد.', 'POL', { en: 'Poland', ar: 'بولونيا' }],
    ['وقع الوزير اتفاقية مع دولة فلسطين. واستقبل وفدا من فلسطين.', 'PSE', { en: 'Palestinian Territories', ar: 'فلسطين' }],
    ['قدم المدير العام عرضا للولايات المتحدة الأمريكية، والتقى سفير الولايات المتحدة الأمريكية.', 'USA', { en: 'United States', ar: 'الولايات المتحدة الأمريكية' }],
    ['The minister met the ambassador of Ivory Coast, and signed an agreement with Ivory Coast.', 'CIV', { en: 'Ivory Coast', ar: 'ساحل العاج' }],
    // The same name: in another spelling, with the form of the state, or said in its adjective, its city, its acronym.
    ['التقى الوزير رئيس شرطة اثيوبيا، ثم سفير اثيوبيا.', 'ETH', undefined],
    ['التقى الوزير سفير مملكة البحرين.', 'BHR', undefined],
    ['التقى الوزير وزير داخلية الجمهورية الفرنسية.', 'FRA', undefined],
    ['The minister met the ambassador of the Republic of Korea.', 'KOR', undefined],
    ['التقى الوزير نظيره الإيفواري في أبيدجان.', 'CIV', undefined],
    ['استقبل الوزير وفدا بريطانيا، ووقع مع نظيره البريطاني اتفاقية.', 'GBR', undefined],
    ['The minister met his counterpart of the UAE.', 'ARE', undefined],
    // Called one and the other alike.
    ['التقى الوزير رئيس شرطة بولندا، ثم سفير بولونيا.', 'POL', undefined],
    // In a language that a dataset has no names in.
    ['Le ministre a rencontré les représentants de la Hollande et la Hollande a signé.', 'NLD', undefined],
  ])('what a partner is called otherwise: %s', (text, country, called) => {
    const reading = readCommunique(text);
    expect(ids(reading)).toContain(country);
    expect(reading.called?.[country]).toEqual(called);
  });

  test('who is a partner for certain, who needs a close look, who is asked about, who is named by the way', () => {
    const text = [
      'Rabat, 12 March 2026. The Minister of the Interior received his Norwegian counterpart, and both sides signed a memorandum of understanding.',
      'Both sides discussed the situation in Mali and the experience of Spain with border control; experts from Portugal and engineers from Germany attended.',
      'A delegation from Tunisia attended as an observer.',
    ].join('\n');
    const { partners, doubtful } = readCommunique(text);
    expect(partners.map(({ id, unsure }) => [id, unsure])).toEqual([['NOR', undefined], ['TUN', true]]);
    expect(doubtful).toMatchObject([
      { about: 'part', text: 'Portugal', paragraph: 2, candidates: ['PRT', 'word'] },
      { about: 'part', text: 'Germany', paragraph: 2, candidates: ['DEU', 'word'] },
    ]);
  });

  test('a body whose assembly it is, named twice, is no partner; whoever was met there is', () => {
    const text = 'على هامش أشغال الجمعية العامة للمنظمة الدولية للشرطة الجنائية (أنتربول) المنعقدة بمراكش، استقبل المدير العام للأمن الوطني المغربي رئيس الشرطة البولونية والأمين العام لمجلس وزراء الداخلية العرب.';
    expect(ids(readCommunique(text))).toEqual(['POL', 'aimc']);
  });

  test('of several bodies with one acronym, that is meant which stands before it', () => {
    expect(ids(readCommunique("Le ministre a reçu le secrétaire général de la Commission de l'océan Indien (COI)."))).toEqual(['ioccom']);
  });

  test('the host is no partner, under any of its names', () => {
    const text = 'RABAT - The Moroccan police chief met his Spanish counterpart.';
    expect(readCommunique(text)).toMatchObject({ host: 'MAR', partners: [{ id: 'ESP' }] });
    expect(ids(readCommunique(text, { host: 'ESP' }))).toEqual(['MAR']);
  });
});

describe('outcomes', () => {
  test.each([
    ['Memoranda of understanding were signed, the first with the Norwegian police, the second with the Ethiopian police.', ['NOR memorandum', 'ETH memorandum']],
    ['She met the minister of Chad and signed an agreement with Benin.', ['TCD meeting', 'BEN agreement']],
    ['He discussed signing a memorandum with the delegation of Peru.', ['PER meeting']],
    ['A memorandum will be signed with the police of Peru.', ['PER meeting']],
    ['No agreement was signed with the delegation of Peru.', ['PER meeting']],
    ['لم توقع مذكرة تفاهم مع الشرطة التشادية خلال اللقاء', ['TCD meeting']],
    ['وقع الوزير مذكرة تفاهم مع الشرطة التشادية', ['TCD memorandum']],
    ["Un accord a été conclu avec la police togolaise.", ['TGO agreement']],
    ["Aucun accord n'a été signé avec la délégation togolaise lors de la rencontre.", ['TGO meeting']],
    // What was signed with one, and only discussed with the next.
    ['ووقعت الوزيرة مع نظيرها السنغالي مذكرة تفاهم في مجال الطاقات المتجددة، كما بحثت مع نظيرها المالي مشروع مذكرة تفاهم أخرى.', ['SEN memorandum', 'MLI meeting']],
    ['She signed with her Senegalese counterpart a memorandum of understanding on solar power, and discussed with her Malian counterpart a draft of another.', ['SEN memorandum', 'MLI meeting']],
    ['She signed a memorandum of understanding with Senegal and discussed another with Mali.', ['SEN memorandum', 'MLI meeting']],
    ["La ministre a signé un mémorandum d'entente avec le Sénégal et a examiné avec le Mali un projet de convention.", ['SEN memorandum', 'MLI meeting']],
    // However long the names and titles between the signing and what was signed.
    ['وقّع معالي وزير التعليم العالي الدكتور أحمد بن صالح، أمس، في مقر الوزارة، مع معالي وزير التربية في جمهورية تشاد السيد إدريس محمد علي، مذكرة تفاهم.', ['TCD memorandum']],
    // Each with whom it was signed.
    ['وقع الوزير مع نظيره الكوبي مذكرة تفاهم، ومع نظيره السنغالي اتفاقية للتعاون.', ['CUB memorandum', 'SEN agreement']],
    ["La ministre a signé avec la police fédérale australienne un mémorandum d'entente et avec le parquet du Kazakhstan un traité.", ['AUS memorandum', 'KAZ agreement']],
    ['The two ministers, from Togo and Benin, put their names to an agreement on fisheries.', ['TGO agreement', 'BEN agreement']],
    ["Le ministre a signé un protocole d'accord avec la police du Togo.", ['TGO memorandum']],
    // Agreed, initialled, or to be signed: no text that was signed.
    ['استقبل الوزير سفير بنغلاديش، وتم الاتفاق على تبادل الشهادات.', ['BGD meeting']],
    ["La ministre s'est entretenue avec son homologue du Pérou. Une convention a été paraphée ; elle sera signée en juin.", ['PER meeting']],
    ['اجتمع المدير مع وفد من أفريبول. ومن المنتظر أن يوقع الطرفان مذكرة تفاهم.', ['afripol meeting']],
    // A call, and what is none.
    ['The minister called his Kenyan counterpart.', ['KEN call']],
    ['The President received a courtesy call from the Prime Minister of Finland.', ['FIN meeting']],
    ['أجرى معالي الوزير اتصالا مع وزير خارجية باكستان.', ['PAK call']],
    ['التقى المدير ضابط الاتصال بسفارة إيطاليا.', ['ITA meeting']],
    ["Le ministre a eu un appel avec le ministre de l'Intérieur du Togo.", ['TGO call']],
    ["Le directeur a reçu l'ambassadeur du Togo au sujet d'un appel d'offres.", ['TGO meeting']],
    // What took place beside what is said of it.
    ['أجرى الوزير مباحثات مع نظيره الشيلي الذي يقوم بزيارة عمل للمملكة.', ['CHL meeting', 'CHL visit']],
    ['The minister met the ministers of Latvia. A joint communiqué was issued by both sides.', ['LVA meeting', 'LVA declaration']],
    // An institute for research discusses nothing.
    ['وقع المعهد مع معهد الأمم المتحدة للتدريب والبحث اتفاقية.', ['unitar agreement']],
  ])('%s', (text, wanted) => {
    expect(outcomes(readCommunique(text))).toEqual(wanted);
  });

  test.each([
    // Both sides, whatever stands between.
    ['استقبل الوزير نظيره التركي في الرباط.\nوتناول اللقاء قضايا الأمن والتكوين.\nووقع الوزيران في ختام اللقاء اتفاقية للتعاون.', ['TUR meeting 1', 'TUR agreement 3']],
    // All of them.
    ['Le ministre a reçu ses homologues du Mali et du Niger.\nLes trois ministres ont adopté une déclaration commune.', ['MLI meeting 1', 'NER meeting 1', 'MLI declaration 2', 'NER declaration 2']],
    // In the eyes of one who signs nothing.
    ["Le ministre marocain de l'Intérieur a reçu, à Rabat, son homologue du Togo.\nLes deux ministres ont signé une convention, en présence de l'ambassadeur du Japon.", ['TGO meeting 1', 'JPN participation 2', 'TGO agreement 2']],
    // With somebody else.
    ['The minister met the delegation of the Netherlands.\nA spokesperson said an agreement with Trinidad and Tobago was signed last week.', ['NLD meeting 1']],
    // The text itself: told where the partner is named.
    ['COMMUNIQUÉ CONJOINT\nLe ministre a reçu à Rabat son homologue du Niger.', ['NER declaration 2', 'NER meeting 2']],
    ['Joint Statement by the Ministers of Foreign Affairs of New Zealand and Samoa\nThe Minister of New Zealand met his counterpart from Samoa in Wellington.', ['WSM declaration 1', 'WSM meeting 2']],
  ])('what was signed is said in a paragraph of its own: %s', (text, wanted) => {
    const { engagements } = readCommunique(text);
    expect(engagements.map(({ partner, outcome, paragraph }) => `${partner} ${outcome} ${paragraph}`).sort(byParagraph)).toEqual(wanted);
  });

  test('a day and a topic in the same sentence come with it', () => {
    const { engagements } = readCommunique('On 24 November 2025 he met the police of Poland on cybercrime.');
    expect(engagements).toMatchObject([{ partner: 'POL', date: '2025-11-24', topics: ['cybercrime'] }]);
  });
});

describe('any text', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom('عمان', 'والمالي', 'Congo', '🇬🇧', 'signed', 'l’Éthiopie', 'بِالهِنْدِ', 'لليمن', '\n', '. ', '، ', 'U.S.', 'INTERPOL', 'ـ', '\u200f'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 40 },
  ).map((list) => list.join(' '));

  test('is read without an error, and every passage is the text at its place', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '');
        const { partners, doubtful, marks } = readCommunique(text);
        for (const passage of [...partners.flatMap(({ mentions }) => mentions), ...doubtful, ...marks]) {
          expect(lines[passage.paragraph - 1]?.slice(passage.start, passage.end)).toBe(passage.text);
          expect(passage.text).not.toBe('');
        }
      }),
      { numRuns: 200 },
    );
  });

  test('twice the text is twice the work', () => {
    const text = 'The minister met the police of Norway, Chad and Mali in Rabat.\n';
    const once = readCommunique(text.repeat(50)).steps;
    expect(readCommunique(text.repeat(100)).steps).toBe(2 * once);
    const line = 'Chad and Mali, '.repeat(200);
    expect(readCommunique(line + line).steps).toBeLessThanOrEqual(2 * readCommunique(line).steps + 2);
  });
});
