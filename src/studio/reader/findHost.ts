import type { CountryCode } from '../../dataset/Dataset.ts';
import { foldedPattern } from './foldedPattern.ts';
import { isAmman } from './isAmman.ts';
import { isPerson } from './isPerson.ts';
import { isListLine } from './listLine.ts';
import { keysBetween } from './Paragraph.ts';
import type { Paragraph } from './Paragraph.ts';

const hosting = foldedPattern(/ (?:hosts?|hosted|hosting|held|organised|organized|convened|place|venue|accueill\w+|abrite\w*|abritee|organise\w*|tenue?|tenues|tient|deroule\w*|[وت]*(?:ي|ت)?ستضيف\S*|(?:ي|ت)?حتضن\S*|استضاف\S*|ستضافت\S*|احتضن\S*|نعقد\S*|انعقد\S*|(?:ت|ي)نعقد\S*|عقد\S*|تنظم\S*|نظم\S*|مضيف\S*|جرت|بمدينة|مدينة|بالعاصمة|عاصمة) /);
const received = foldedPattern(/ (?:received|receives|welcomed|met|held|signed|conducted|chaired|led|thanked|recu|recoit|rencontre|entretenu|accueilli|signe|preside|tenu|استقبل\S*|ستقبل\S*|التق\S*|تق\S*|اجتمع\S*|جتمع\S*|عقد\S*|اجر\S*|وقع\S*|ترأس\S*|تباحث\S*|باحث\S*) /);
const withPartner = foldedPattern(/ (?:with|counterpart|counterparts|from|visit|visited|visit to|visits to|talks to|embassy to|ambassador to|avec|homologue|homologues|en visite|ومع|مع|نظير\S*|نظرا\S*|[بل]?زيارة|زار\S*|من|[وبل]?وفد|[ولب]?سفير\S*|[بلو]?سفارة|embassy|ambassade|ambassador|ambassadors|delegation|delegations) (?:\S+ ){0,3}$/);
/** Where the speaker went, or what was far away: not where they speak from. */
const journey = foldedPattern(/ (?:rendu\w*|travell?ed|travels|flew|flown|trip|deplacement|visite\w*|voyage|escale|visited|visit|arrived from|came from|grew up|توجه\S*|سافر\S*|زياره|زار|زارت|قادم\S*|قدم|وصل) (?:\S+ ){0,7}$/);
const greeting = foldedPattern(/ (?:welcome|bienvenue|أهلا|سهلا|بكم|مرحبا|جئتم|vous accueillir) (?:\S+ ){0,4}$/);
/** Forces and persons that only one country has: where they are named without a partner's `with`, their side speaks. */
const own: readonly (readonly [CountryCode, number, RegExp])[] = [
  ['MAR', 3, foldedPattern(/ (?:hammouchi|حموشي|dgsn|dgst|laftit|لفتيت|bourita|بوريطة) /)],
  ['CAN', 0.7, / (?:rcmp|gendarmerie royale du canada) /],
  ['IRL', 0.7, / (?:garda|gardai|oireachtas) /],
  ['ITA', 0.7, / (?:carabinieri|farnesina|viminale) /],
  ['DEU', 0.7, / (?:bundeskriminalamt|bundespolizei|auswartiges) /],
  ['FRA', 0.7, / (?:beauvau|quai d orsay|matignon|elysee) /],
  ['GBR', 0.7, / (?:home office|home secretary|downing street|foreign secretary) /],
  ['USA', 0.7, / (?:state department|white house|pentagon) /],
];
const presents = foldedPattern(/ (?:presents its compliments|presente ses compliments|[ت]?تقدم\S* باحر|تهدي \S*) /);

const inside = foldedPattern(/ (?:in|en|au|aux|في) (?:the )?$/);
const presentsIn = foldedPattern(/ (?:تهدي|تتقدم|يهدي) (?:\S+ ){0,5}$/);
const spokesman = foldedPattern(/ (?:behalf of|nom du|nom de|nom de la|chair|chaired by|preside par|[وف]?باسم|رئاسة) (?:\S+ ){0,4}$/);

/**
 * The country whose side speaks: the nation whose official acts first, the place where it happens, the dateline.
 * `undefined` where nothing points to one more than to others.
 */
export function findHost(paragraphs: readonly Paragraph[]): CountryCode | undefined {
  const points = new Map<CountryCode, number>();
  const give = (id: CountryCode, value: number): void => void points.set(id, (points.get(id) ?? 0) + value);
  const seen = new Set<CountryCode>();
  const asPartner = new Set<CountryCode>();
  let isFirst = true;
  for (const paragraph of paragraphs.slice(0, 400)) {
    const { names, text, tokens, number } = paragraph;
    const isLine = isListLine(paragraph);
    const perParagraph = new Set<CountryCode>();
    for (const match of names) {
      if (isPerson(paragraph, match)) continue;
      const isCapital = isAmman(paragraph, match);
      const places = isCapital ? ['JOR'] : match.entries.filter(({ form }) => form === 'city').map(({ id }) => id);
      const states = isCapital ? [] : match.entries.filter(({ form, kind }) => kind === 'country' && (form === 'name' || form === 'nationality' || form === 'acronym')).map(({ id }) => id);
      const before = keysBetween(paragraph, sentenceStart(paragraph, match.first, 7), match.first);
      const after = keysBetween(paragraph, match.last + 1, match.last + 13);
      const early = number <= 3 ? 1 : 0.4;
      for (const id of new Set([...places, ...states])) {
        if (!seen.has(id)) give(id, 0.01);
        seen.add(id);
        if (!perParagraph.has(id)) give(id, states.includes(id) ? 0.3 : 0.6);
        perParagraph.add(id);
      }
      const [place] = places;
      if (place !== undefined && states.length === 0) {
        const opens = number <= 3 && match.start < 80 && text.slice(0, match.start).replace(/[^\p{L}]/gu, '').length < 4;
        if (opens && /^\s*(?:[-–—ـ:,/.(\u060C]|(?:في|le|on)?\s?\d|$)/.test(text.slice(match.end, match.end + 12))) give(place, 6);
        else if (number <= 2 && /^\s*[,\u060C]?\s*(?:le|في|on)?\s*\d/.test(text.slice(match.end, match.end + 12))) give(place, 2);
        else if (number === 1 && match.first < 2) give(place, 1.5);
        if (hosting.test(before)) give(place, 2.5 * early + 0.5);
        else if (/ (?:in|at|a|en|في|بـ) $/.test(keysBetween(paragraph, match.first - 1, match.first)) || match.clitic.endsWith("ب")) give(place, 1.5 * early);
        if (withPartner.test(keysBetween(paragraph, match.first - 3, match.first))) give(place, -1.5);
        if (journey.test(keysBetween(paragraph, sentenceStart(paragraph, match.first, 12), match.first)) && !opens) give(place, -2.5);
        else if (number === 1) give(place, 1);
        if (greeting.test(before)) give(place, 2.5);
        continue;
      }
      const [state] = states;
      if (state === undefined || new Set(states).size > 1) continue;
      const opens = number === 1 && match.start < 80 && text.slice(0, match.start).replace(/[^\p{L}]/gu, '').length < 4;
      if (opens && /^\s*(?:[-–—ـ:,.(\u060C]|$)/.test(text.slice(match.end, match.end + 12))) give(state, 3);
      if (spokesman.test(before)) give(state, 3);
      const acts = paragraph.language === 'ar' ? `${before}${after}` : after;
      const isObject = paragraph.language !== 'ar' && received.test(before);
      if ((withPartner.test(before) || isObject) && !opens) {
        if (!asPartner.has(state)) give(state, -2.5);
        asPartner.add(state);
      }
      else if (isFirst && !isLine && received.test(acts)) give(state, 3);
      else if (!isLine && received.test(acts) && number <= 3) give(state, 1);
      else if (isFirst && number <= 2) give(state, 0.7);
      if (/ (?:hosted by|accueillie? par|organisee? par|hosted in|held in|organised in) (?:the |le |la |l )?$/.test(before)) give(state, 3);
      if (/^ (?:hosts?|hosted|accueille|accueillait|is hosting|abrite) /.test(after)) give(state, 3);
      if (greeting.test(before)) give(state, 3);
      if (hosting.test(before) && inside.test(before)) give(state, 2 * early);
      if (presents.test(after) || presentsIn.test(before)) give(state, 5);
      if (/ (?:hote|host|مضيف) /.test(keysBetween(paragraph, match.first - 2, match.last + 3))) give(state, 2);
      if (!isLine || number <= 2) isFirst = false;
    }
    const all = keysBetween(paragraph, 0, Math.min(tokens.length, 4000));
    for (const [id, value, words] of own) if (words.test(all)) give(id, value);
  }
  const ranked = [...points].sort(([, a], [, b]) => b - a);
  const [first, second] = ranked;
  if (!first || first[1] < 1.2 || (second && second[1] > first[1] - 0.3)) return undefined;
  return first[0];
}

/** The token where the sentence of token `at` begins, at most `most` words before it. */
function sentenceStart({ sentences }: Paragraph, at: number, most: number): number {
  let start = at;
  while (start > 0 && at - start < most && sentences[start - 1] === sentences[at]) start -= 1;
  return start;
}
