import { foldedPattern } from './foldedPattern.ts';
import type { NameMatch } from './matchNames.ts';
import { keysBetween } from './Paragraph.ts';
import type { Paragraph } from './Paragraph.ts';
import type { Token } from './tokens.ts';

/** Countries that people are called after, or countries after people. */
const alsoNames = /^(?:jordan|chad|georgia|israel|india|ireland|holland|france|kenya|china|cuba|malta|maurice|dominique|salvador|german|french|english|norway|brazil|paris|polo|panama|romania|guinea|turkey|dominica|trinidad|jamaica|cyprus|virginia|brasil|argentina|irlande|israel|tchad|jordanie|palau)$/;
const title = /^(?:mr|mrs|ms|miss|dr|sir|madam|lady|captain|colonel|sergeant|sgt|inspector|superintendent|professor|prof|officer|agent|lieutenant|lt|major|brigadier|detective|judge|constable|m|mme|mlle|monsieur|madame|capitaine|lieutenant|commandant|inspecteur|professeur|juge|docteur)$/;
/** Capitalised words after a country's name that are its institutions. */
const institution = /^(?:police|national|ministry|minister|customs|border|borders|federal|security|republic|gendarmerie|foreign|interior|defence|defense|government|delegation|embassy|ambassador|prime|president|king|queen|royal|central|coast|guard|army|armed|supreme|attorney|chief|office|bureau|team|intelligence|cyber|immigration|justice|public|state|civil|general|inspector|director|head|anti|drug|drugs|investigation|criminal|and|the|to|in|at|for|of|on|memorandum|mou|meeting|agreement|visit|signed|met|both|presidential|secretary|deputy|internal|home|chamber|parliament|senate|navy|air|revenue|prison|prisons|correctional|delegates|representatives|mission|side|counterpart|authorities|officials|officer|marshals|carabinieri|finance|judicial|service|services|commissioner|ministere|ministre|ministres|gouvernement|ambassade|ambassadeur|nationale|federale)$/;
const firstWord = /^(?:between|with|from|for|in|at|the|and|to|of|by|both|only|unlike|like|while|when|as|also|after|before|dear|thank|thanks|republic|kingdom|minister|ambassador|embassy|government|president|delegation|police|north|south|algeria|country|partner|state|date|session|item|annex|day|table|entre|avec|pour|vers|selon|apres|le|la|les|au|du|en|et|l|republique|royaume|ambassade|delegation|commissioner|general|minister|director|secretary|chief|head|chair|prime|meeting|meetings|visit|signed|mou|memorandum|agreement|partner|partners|met|new|today)$/;

/** Of these, countries have one: `Ambassador of France Corinne Delattre`. */
const office = / (?:ambassador|ambassadors|embassy|minister|president|republic|government|delegation|consul|kingdom|ambassadeur|ambassadrice|ambassade|ministre|republique|gouvernement|consule|royaume) (?:of|de|d|du) $/;

/** Whether the name is a person's here: `Michael Jordan`, `Officer Chad Brown`, `تركي بن فيصل`, `السيد أحمد المصري`. */
export function isPerson(paragraph: Paragraph, match: NameMatch): boolean {
  return paragraph.language === 'ar' ? isArabicPerson(paragraph, match) : isLatinPerson(paragraph, match);
}

function isLatinPerson(paragraph: Paragraph, match: NameMatch): boolean {
  const { text, tokens } = paragraph;
  const own = tokens[match.last];
  if (match.first !== match.last || !own || !alsoNames.test(own.key)) return false;
  const before = tokens[match.first - 1];
  const after = tokens[match.last + 1];
  const between = before ? text.slice(before.end, own.start) : '';
  // A full stop ends a title or an initial; after any other word it ends a sentence.
  const isCalled = before && (/^\s$/.test(between) || (/^\.\s$/.test(between) && (title.test(before.key) || before.raw.length < 3)));
  if (office.test(keysBetween(paragraph, match.first - 3, match.first))) return false;
  if (isCalled && title.test(before.key)) return true;
  const isAdjective = match.entries.every(({ form }) => form === 'nationality');
  if (isCalled && isNameLike(before) && !firstWord.test(before.key) && !institution.test(before.key)) return !isAdjective;
  if (isAdjective || !after || text.slice(own.end, after.start) !== ' ') return false;
  return isNameLike(after) && !institution.test(after.key);
}

function isNameLike({ raw, capital }: Token): boolean {
  return capital && raw.length > 2 && raw !== raw.toUpperCase();
}

const arabicTitle = foldedPattern(/^(?:[وفبل]?ل?)(?:سيد|سيده|دكتور|دكتوره|استاذ|حاج|عقيد|عميد|لواء|مهندس|رائد|نقيب|شيخ|امير|ملازم|مقدم|فريق|قاضي)$/);
const ownNoun = foldedPattern(/^(?:نظير|نظيره|نظيرها|مدير|وزير|قائد|رئيس|سفير|سفيره|وفد|شرطه|مع|من|عن|في|الي|الى|مسؤول|مسوول|ممثل|امين|مستشار|مفتش|مسؤولي|خبير|ضابط|حرس|درك)$/);

function isArabicPerson({ tokens }: Paragraph, match: NameMatch): boolean {
  const own = tokens[match.first];
  const after = tokens[match.last + 1];
  if (!own || match.first !== match.last) return false;
  const isNationality = match.entries.every(({ form }) => form === 'nationality');
  if (!isNationality || !own.folded.endsWith('ي')) return false;
  // Without the article a nationality word in front of بن or آل is a first name.
  if (after && /^(?:بن|ابن|ال|بنت)$/.test(after.folded)) return true;
  const before = tokens[match.first - 1];
  if (!before) return false;
  // With the article the title is somebody's; `فريق بولندي` and `قاض مصري` are only said to be of a country.
  if (arabicTitle.test(before.key) && /^[وفبك]?(?:ال|لل)/.test(before.folded) && !own.folded.startsWith('ال')) return true;
  // A surname: a title, then a first name without the article.
  if (!own.folded.startsWith('ال') || before.folded.startsWith('ال') || ownNoun.test(before.key)) return false;
  return [2, 3].some((back) => {
    const word = tokens[match.first - back];
    return word !== undefined && word.folded.startsWith('ال') && arabicTitle.test(word.key);
  });
}
