import { countries } from '../../dataset/countryCodes.ts';
import { countrySearchNames } from '../../geo/countryNames.ts';
import { paragraphsOf } from './Reading.ts';
import type { Mark, Mention, ReadEngagement, ReadPartner, Reading } from './Reading.ts';

const signs: readonly (readonly [outcome: string, words: RegExp])[] = [
  ['memorandum', /مذكر(?:ة|تي|ات) تفاهم|memorand(?:um|a) of understanding|protocole d.accord/giu],
  ['agreement', /اتفاقي(?:ة|ات)|(?<!\p{L})agreements?(?!\p{L})|(?<!\p{L})accords?(?!\p{L})/giu],
  ['visit', /(?<!\p{L})زيارة|(?<!\p{L})visit(?:s|ed)?(?!\p{L})|(?<!\p{L})visites?(?!\p{L})/giu],
  ['meeting', /(?:اجتماع|لقاء)(?:ات)?|(?<!\p{L})m(?:et|eetings?)(?!\p{L})|(?<!\p{L})rencontres?(?!\p{L})/giu],
];

const date = /\d{1,2} (?:نونبر|دجنبر|أكتوبر|شتنبر|غشت|يوليوز|يونيو|ماي|أبريل|مارس|فبراير|يناير|\p{Lu}\p{L}{2,9}) \d{4}/gu;

/** Arabic letters that are written together with the word after them. */
const joined = '(?:[وف]?(?:[بكل]|لل)?)';

let pattern: { readonly expression: RegExp; readonly codes: ReadonlyMap<string, string> } | undefined;

/**
 * A reading by the displayed names of countries alone: for where the gazetteer's reader cannot be had. It finds fewer
 * partners than that one, and no organisation; a person adds the rest by selecting words.
 */
export function readByNames(text: string, { host }: { readonly host?: string | undefined } = {}): Reading {
  pattern ??= names();
  const { expression, codes } = pattern;
  const partners = new Map<string, Mention[]>();
  const engagements: ReadEngagement[] = [];
  const marks: Mark[] = [];
  paragraphsOf(text).forEach((line, index) => {
    const paragraph = index + 1;
    const outcome = signs.find(([, words]) => line.search(words) !== -1)?.[0] ?? 'meeting';
    const mark = (kind: Mark['kind'], found: RegExp, value: string) => {
      for (const { 0: own, index: start } of line.matchAll(found)) {
        marks.push({ kind, paragraph, start, end: start + own.length, text: own, value });
      }
    };
    for (const [id, words] of signs) mark('outcome', words, id);
    mark('date', date, '');
    for (const { 1: own = '', index: start, 0: whole } of line.matchAll(expression)) {
      const code = codes.get(own.toLowerCase());
      if (code === undefined || code === host) continue;
      const from = start + whole.length - own.length;
      const mentions = partners.get(code) ?? [];
      if (!mentions.some((mention) => mention.paragraph === paragraph)) engagements.push({ partner: code, outcome, paragraph });
      partners.set(code, [...mentions, { paragraph, start: from, end: from + own.length, text: own }]);
    }
  });
  const read = [...partners].map(
    ([id, mentions]): ReadPartner => ({ id, kind: 'country', country: id, name: mentions[0]?.text ?? id, mentions }),
  );
  return { ...(host !== undefined && { host }), partners: read, engagements, doubtful: [], marks };
}

function names() {
  const all = [...countries.keys()].flatMap((code) =>
    countrySearchNames(code)
      .filter((name) => name.length > 3)
      .map((name) => [name.toLowerCase(), code] as const),
  );
  const longestFirst = all.map(([name]) => name).sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { expression: new RegExp(`(?<!\\p{L})${joined}(${escaped.join('|')})(?!\\p{L})`, 'giu'), codes: new Map(all) };
}
