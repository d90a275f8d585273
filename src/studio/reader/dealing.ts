import { foldedPattern } from './foldedPattern.ts';
import { keysBetween } from './Paragraph.ts';
import type { Paragraph, TextLanguage } from './Paragraph.ts';

/** Verbs with which a state or a body that is their subject deals; they stand right after it, in Arabic before or after. */
const acts: Readonly<Record<TextLanguage, RegExp>> = {
  en: /^ (?:(?:also|later|then|both|each|all|has|have|had|s|today|jointly|itself|themselves|was|were|is|are|who|which) ){0,3}(?:signed?|signs|met|meets?|attended?|attending|took|take|takes|participat\w+|agreed?|agrees|presented|presents|briefed|briefs|joined|joins|sent|adopted|spoke|speaks|described|hosts?|hosted|represented|proposed|supported|welcomed|thanked|visited|visits|exchanged|concluded|reported|asked|announced|offered|handed|donated|observed|chaired|expressed|stressed|noted|pledged|confirmed|received|contributed|provided|gave|delivered|present|reiterated|urged|called|opened|shared|led|trained|praised|reaffirmed|committed|volunteered|raised) /,
  fr: /^ (?:(?:a|ont|est|sont|etait|etaient|s|se|y|ont ete|a ete|ete|egalement|aussi|puis|ensuite|qui|lui|avait|avaient|tous|deux) ){0,5}(?:sign\w+|rencontr\w+|pris|prend|prennent|particip\w+|assist\w+|conclu\w*|present\w+|adopt\w+|represent\w+|accueill\w+|recu\w*|entretenu\w*|propos\w+|appuy\w+|offert\w*|remis\w*|convenu\w*|envoy\w+|soulign\w+|remerci\w+|salu\w+|exprim\w+|reuni\w*|paraph\w+|echang\w+|intervenu\w*|annonc\w+|reiter\w+|rappel\w+|indiqu\w+|plaid\w+) /,
  ar: foldedPattern(/^ (?:قد |(?:ال)?تي |(?:ال)?ذي |ايضا |كذلك |من جهتها |مثلها |مثله )*[وف]?(?:ت|ي)?(?:وقع\S*|شارك\S*|حضر\S*|(?:ال)?تقي|(?:ال)?تقت|(?:ال)?تقينا|(?:ال)?تقيت|(?:ال)?تقيا|استقبل\S*|اجتمع\S*|عقد\S*|رحب\S*|اكد\S*|قدم\S*|مثل\S*|ممثل\S*|اعرب\S*|تعول\S*|عرض\S*|استضاف\S*) /),
};

const actsBefore: Readonly<Record<TextLanguage, RegExp>> = {
  en: / (?:met|meets|meeting|received|receives|thank(?:ed|s)?|thank you|welcomed|welcomes|hosted|signed by|attended by|led by|chaired by|grateful to|thanks to|thanks|joined by|organi[sz]ed by|run by|given by|represented by|presented by|observed by|visited|visit to|visits to|talks in|travelled to) (?:the |both )?$/,
  fr: / (?:rencontre|recu|accueilli|remercie\w*|salue\w*|signe par|organise\w* par|dispense\w* par|represente par|preside par|anime par|merci a|grace a|visite (?:\S+ ){0,2}(?:a|en|au|aux)|visiter|rendu\w* (?:\S+ ){0,2}(?:a|en|au|aux)|deplacement (?:\S+ ){0,2}(?:a|en|au|aux)) (?:le |la |les |l |d )*$/,
  ar: foldedPattern(/ [وف]?(?:[تي]?(?:وقع|وقعت|وقعنا|شارك|شاركت|حضر|حضرت|حضرها|حضره|(?:ال)?تقي|(?:ال)?تقت|(?:ال)?تقينا|(?:ال)?تقيت|(?:ال)?تقيا|استقبل|استقبلت|شكر|شكرا|اشكر|نشكر|زار|زارت|نظمتها?|نظمها|نظمته|تنظمها?|تنظمه|ينظمها?|مثل|مثلت|تمثل|اكدت|اعربت|رحبت|قدمت|عقدت|دعمت)|زياره(?: \S+)? الى|زياره(?: \S+){0,5} الى|كل من) $/),
};

/** Whether the list of names that ends at token `last` is the subject of a verb of dealing. */
export function isDealing(paragraph: Paragraph, last: number): boolean {
  const { language, clauses } = paragraph;
  let end = last + 1;
  while (end < last + 8 && clauses[end] === clauses[last]) end += 1;
  if (acts[language].test(keysBetween(paragraph, last + 1, end))) return true;
  // `Canada, through its ambassador, supported …`: the verb stands after what is set between commas.
  if (!isComma(paragraph, last)) return false;
  for (let index = last + 1; index < last + 10 && clauses[index + 1] === clauses[last]; index += 1) {
    if (isComma(paragraph, index)) return acts[language].test(keysBetween(paragraph, index + 1, index + 8));
  }
  return false;
}

function isComma({ text, tokens }: Paragraph, at: number): boolean {
  return /^[,،]/.test(text.slice(tokens[at]?.end, (tokens[at]?.end ?? 0) + 1));
}

const planned = foldedPattern(/ (?:prevue?s?|planned|scheduled|postponed|reportee?s?|annulee?s?|sera|will|مرتقبه|مقبله|المقبله|قادمه) /);


/** Whether a verb of dealing stands right before token `first`. */
export function isDealtWith(paragraph: Paragraph, first: number): boolean {
  return actsBefore[paragraph.language].test(keysBetween(paragraph, first - 8, first)) && !planned.test(keysBetween(paragraph, first + 1, first + 5));
}
