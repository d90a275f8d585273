import { foldedPattern } from './foldedPattern.ts';
import { keysBetween } from './Paragraph.ts';
import type { Paragraph } from './Paragraph.ts';
import type { NameMatch } from './matchNames.ts';
import { governing } from './governing.ts';

/** Who was away, excused, awaited in vain; what failed. */
const absent: Readonly<Record<Paragraph['language'], RegExp>> = {
  en: / (?:absent|absence|(?:not|nt|neither|nor|cannot) (?:\w+ ){0,5}?(?:attend|attended|take part|taken part|participate|participated|represented|invited|meet|met|join|joined|present|come|travel)|decline[ds]?|declining|apologi[sz]ed|apologies|boycotted|withdrew|excused|cancelled|canceled|(?:had|was|were) (?:\w+ )?(?:been )?(?:expected|due)(?! to be)|did not (?:\w+ ){0,2}(?:send|come|reply|respond|answer|show)|broke down|collapsed|broken down) /,
  fr: / (?:absence|absents?|absentes?|excuse[es]*|decline|boycotte|annule[es]*|(?:n|ne) (?:\w+ ){1,4}?(?:pas|ni|point|jamais)(?: \w+){0,2} (?:participer?|assister?|assiste|represente[es]*|invite[es]*|rencontre[r]?|present[es]*|venir|venue?s?|prendre|pris|repondu|rejoindre)|desiste[es]*|pas pu|ni rencontre|(?:n|ne) (?:\w+ ){1,3}?(?:pas|pu) (?:\w+ ){0,2}(?:envoye|obtenu|repondu|participer|assister|venir|rejoindre|depeche)|nous manquent?|retenus? a|echoue|rompu\w*) /,
  ar: foldedPattern(/ (?:[وفبل]{0,2}(?:غياب|تغيب|تغيبت|غاب|غابت|اعتذر|اعتذرت|اعتذار|اعتذارات|قاطع|قاطعت|تعذر|تعذرت|انسحب|انسحبت|تخلف|تخلفت)|(?:لم|ولم|فلم) (?:ي|ت)(?:شارك|حضر|لتق|لتقي|تمكن|تسن|وجه|مثل|كن|جتمع|شمل)\S*|لن \S+|غي|غيت|غاء|الغي|باستثناء|ما عدا) /),
};

const travelled = foldedPattern(/ (?:visit|visits|visited|visiting|trip|travel|travelled|traveled|mission|tour|visite|visites|deplacement|rendu|rendue|voyage|ambassadeur|ambassadrice|ambassade|زياره|زيارات|زار|زارت|سفير|سفيره) /);

/** `partner`: someone of it deals; `text`: only an instrument is named with it; `unclear`: nothing tells; `frame`: what it holds is where others meet; the rest: no partner. */
export type Standing = 'partner' | 'text' | 'unclear' | 'absent' | 'place' | 'topic' | 'frame';

/** Right before a body: what it holds, where others meet. */
const held: Readonly<Record<Paragraph['language'], RegExp>> = {
  en: / (?:general assembly|assembly|summit|congress|conference|session|plenary|ministerial|forum)(?: of| the)* $/,
  fr: / (?:assemblee generale|assemblee|sommet|congres|conference|session|pleniere|forum)(?: de| du| des| la| le| les| l| d)* $/,
  ar: foldedPattern(/ [وفبل]{0,2}(?:ال)?(?:جمعية عامة|جمعيات عامة|قمة|مؤتمر|منتدى|دورة)(?: (?:عادية|سنوية|عامة|وزاري|رقم|\d+))* $/),
};

/** The preposition of a place right before a name. */
const inside: Readonly<Record<Paragraph['language'], RegExp>> = {
  en: / (?:in|across|inside|throughout|within|via|through|near|around|outside|off)(?: the)? $/,
  fr: / (?:(?:en|au|aux|via)|dans(?: le| la| les| l)?|a travers(?: le| la| les| l)?|vers(?: le| la| les| l)?) $/,
  ar: foldedPattern(/ (?:[وف]?في|داخل|عبر|انحاء|قرب|خارج) $/),
};

/** What a name is in its sentence. `from`: where the name before it ends; `chainEnd`: the last name of the list it stands in. */
export function standingOf(paragraph: Paragraph, match: NameMatch, from: number, chainEnd: NameMatch): Standing {
  const { clauses, tokens } = paragraph;
  const clause = clauses[match.first];
  let first = match.first;
  let last = match.last + 1;
  while (first > 0 && clauses[first - 1] === clause && match.first - first < 40) first -= 1;
  while (last < tokens.length && clauses[last] === clause && last - match.last < 40) last += 1;
  if (absent[paragraph.language].test(keysBetween(paragraph, first, last))) return 'absent';
  if (isLanguageWord(paragraph, match)) return 'topic';
  const isBody = match.entries.every(({ kind }) => kind === 'organisation');
  if (isBody && held[paragraph.language].test(keysBetween(paragraph, match.first - 5, match.first))) return 'frame';
  const role = governing(paragraph, match, from, chainEnd);
  if (role === 'topic' || role === 'text') return role;
  if (role === 'official') return 'partner';
  const isName = match.entries.some(({ form, kind }) => form !== 'nationality' && kind === 'country');
  // `En République du Congo, il a rencontré son homologue`: whose counterpart it is, the place in front tells.
  if (isName && isFronted(paragraph, match)) return 'partner';
  const isPlaced = isName && inside[paragraph.language].test(keysBetween(paragraph, match.first - 2, match.first));
  return isPlaced && !travelled.test(keysBetween(paragraph, match.first - 8, match.first)) ? 'place' : 'unclear';
}

const another = foldedPattern(/ (?:counterparts?|homologues?|officials|autorites|authorities|responsables|[وفب]?نظير(?:ه|ها|اه|اته)?|[وفب]?نظراءه?|[وفب]?مسؤولين|[وفب]?مسؤولي) /);

/** Whether a sentence opens with the name as a place, and tells of meeting someone there without saying of which country. */
function isFronted(paragraph: Paragraph, match: NameMatch): boolean {
  const { sentences, language, names } = paragraph;
  const isOpening = [1, 2, 3].some((back) => match.first - back < 0 || sentences[match.first - back] !== sentences[match.first]);
  if (!isOpening || !inside[language].test(keysBetween(paragraph, match.first - 2, match.first))) return false;
  let end = match.last + 1;
  while (end < match.last + 20 && sentences[end] === sentences[match.first]) end += 1;
  const isAlone = !names.some(({ first, entries }) => first > match.last && first < end && entries.some(({ kind, form }) => kind === 'country' && form !== 'city' && form !== 'nothing'));
  return isAlone && another.test(keysBetween(paragraph, match.last + 1, end));
}

/** `in French`, `باللغتين العربية والإسبانية`, `traduit de l'espagnol`. */
function isLanguageWord(paragraph: Paragraph, match: NameMatch): boolean {
  if (!match.entries.some(({ form }) => form === 'nationality')) return false;
  const { tokens, language } = paragraph;
  if (language === 'fr' && /^thés?$/i.test(tokens[match.first - 1]?.raw ?? '')) return true;
  const head = tokens[match.first];
  const next = tokens[match.last + 1];
  const before = keysBetween(paragraph, match.first - 6, match.first);
  if (language === 'ar') {
    return /(?:لغه|لغتين|لغات|لغتي|لسان|ترجمه) (?:\S+ ){0,3}$/.test(before) || (/^[وف]?ب$/.test(match.clitic) && (head?.key ?? '').endsWith("يه") && /[.،\n]|$/.test(paragraph.text.slice(match.end, match.end + 1)) && / (?:كلمه|خطاب|تصريح|بيان|صدر|حرر|حررت|نسخه|متوفر|متاح|يتحدث) /.test(keysBetween(paragraph, match.first - 10, match.first)));
  }
  if (language === 'fr') {
    return / (?:en|langue|langues|traduit de l|traduite de l|version|versions|anglais et en|francais et en) $/.test(before) && !next?.capital;
  }
  const isFollowed = next !== undefined && /^\s$/.test(paragraph.text.slice(match.end, next.start)) && !/^(?:and|or|with|at|on|to|for|by|as|only|was|is|were|but|during|before)$/.test(next.key);
  return / (?:in|into|from|to|speak|speaks|spoke|speaking|both)(?: \S+ and| \S+)? $/.test(before) && !isFollowed && / (?:in|into|languages?|translated|speaks?|spoke|speaking|both) /.test(before) && head?.key !== 'moroccan';
}
