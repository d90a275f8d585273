import type { Surroundings } from './surroundingsOf.ts';
import type { NameMatch } from './matchNames.ts';
import { keysBetween } from './Paragraph.ts';
import type { Paragraph } from './Paragraph.ts';
import { governing } from './governing.ts';
import { isAmman } from './isAmman.ts';
import { isPerson } from './isPerson.ts';
import type { Settled } from './Settled.ts';
import { settleMali } from './settleMali.ts';

const drop = { drop: true } as const;

const congo = /^(?:congo|كونغو|congolese|congolais.*|كونغولي.*)$/;
const korea = /^(?:korea|coree|كوريا|koreans?|coreen.*|كوري.*)$/;
const georgia = /^(?:georgia|georgie|جورجيا)$/;
/** Parts of the United Kingdom: whether they stand for it is asked. */
const partOfOne = /^(?:northern ireland|irlande du nord|ا?يرلندا شماليه|england|angleterre|انجلترا|انكلترا|scotland|ecosse|اسكتلندا|scottishs?)$/;
/** First names and surnames in French and English that are countries too. */
export const needsArticle = /^(?:maurice|dominique|salvador|grenade|موريس|trinidad)$/;

/**
 * Settles which of its readings a name has. What the sentence and the text leave open is asked.
 * `isListed`: it stands among other countries in a list.
 */
export function settleName(
  paragraph: Paragraph,
  match: NameMatch,
  surroundings: Surroundings,
  isListed: boolean,
): Settled {
  const { named, cities } = surroundings;
  const countries = [...new Set(match.entries.filter(({ form }) => form !== 'city').map(({ id }) => id))];
  const key = keysBetween(paragraph, match.first, match.last + 1).trim().replace(new RegExp(`^${match.clitic}(?:ال)?`), '');
  if (isPerson(paragraph, match)) return drop;

  if (key === 'عمان') return settleOman(paragraph, match, surroundings, isListed);
  if (countries.includes('MLI') && key.startsWith("مالي")) return settleMali(paragraph, match, surroundings, isListed);
  if (congo.test(key)) {
    const kinshasa = named.has('COD') || cities.has('COD');
    const brazzaville = named.has('COG') || cities.has('COG');
    if (kinshasa !== brazzaville && !(kinshasa && isListed && named.has('COD'))) return { take: kinshasa ? 'COD' : 'COG' };
    if (isListed && named.has('COD') && !brazzaville) return { take: 'COG' };
    return { ask: ['COD', 'COG'] };
  }
  if (countries.length > 1 && korea.test(key)) {
    const south = named.has('KOR') || cities.has('KOR');
    const north = named.has('PRK') || cities.has('PRK');
    // Where the North is not spoken of, everybody means the South.
    return south && north ? { ask: ['KOR', 'PRK'] } : { take: north ? 'PRK' : 'KOR' };
  }
  if (georgia.test(key)) {
    const american = / (?:atlanta|savannah|اتلانتا) /.test(keysBetween(paragraph, match.first - 40, match.last + 40)) ||
      / (?:state|university|etat|ولايه) (?:of |de )*$/.test(keysBetween(paragraph, match.first - 3, match.first)) ||
      / (?:usa|tech|us|bureau of investigation) /.test(keysBetween(paragraph, match.last + 1, match.last + 4));
    if (american) return { ask: ['GEO', 'USA'] };
    const clear = isListed || cities.has('GEO') || governing(paragraph, match, 0) === 'official' ||
      / (?:republic|embassy|الجمهوريه) (?:of |de )*$/.test(keysBetween(paragraph, match.first - 3, match.first)) ||
      paragraph.language !== 'en';
    return clear ? { take: 'GEO' } : { ask: ['GEO', 'USA'] };
  }
  if (needsArticle.test(key) && !isListed) {
    const before = keysBetween(paragraph, match.first - 2, match.first);
    // `son homologue de Maurice,`; a person so called is followed by a surname, which `isPerson` has seen.
    const isOf = key === 'maurice' && / (?:de|a|et|avec|entre) $/.test(before);
    if (!isOf && !/ (?:la|le|du|el|au|ile|of|جزيره|جمهوريه) $/.test(before)) return drop;
  }
  if (partOfOne.test(key)) return { ask: ['GBR'] };
  if (key === 'turkey' || key === 'china') {
    const all = keysBetween(paragraph, match.first - 12, match.last + 12);
    if (/ (?:roast|roasted|served|stuffed|cranberry|sandwich|sandwiches|porcelain|plates|cups|teacups|dinner) /.test(all)) return drop;
  }
  // The name wins over the nationality word that is written alike (تشيلي, Suisse).
  const first = countries[0] ?? '';
  return countries.length > 1 ? { ask: countries } : { take: first };
}

function settleOman(paragraph: Paragraph, match: NameMatch, { named, cities }: Surroundings, isListed: boolean): Settled {
  const written = paragraph.text.slice(match.start, match.end);
  if (isAmman(paragraph, match)) return drop;
  if (written.includes('عُ') || isListed) return { take: 'OMN' };
  const before = keysBetween(paragraph, match.first - 3, match.first);
  if (/ (?:[وفبل]?ل?عاصمه|[وفبل]?ل?مدينه)(?: اردنيه)? $/.test(before)) return drop;
  const jordan = named.has('JOR');
  const oman = named.has('OMN') || cities.has('OMN');
  if (oman && !jordan) return { take: 'OMN' };
  if (jordan && !oman && (/^[وف]?ب/.test(match.clitic) || / (?:في|الى|من) $/.test(before))) return drop;
  if (!jordan && governing(paragraph, match, 0) === 'official') {
    // `his counterpart from عمان`, `the minister of … of عمان`: only a country has those.
    return / (?:في|الى|ب) $/.test(before) ? { ask: ['OMN', 'JOR'] } : { take: 'OMN' };
  }
  return { ask: ['OMN', 'JOR'] };
}
