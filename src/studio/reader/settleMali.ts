import { foldedPattern } from './foldedPattern.ts';
import type { Surroundings } from './surroundingsOf.ts';
import type { NameMatch } from './matchNames.ts';
import { keysBetween } from './Paragraph.ts';
import type { Paragraph } from './Paragraph.ts';
import type { Settled } from './Settled.ts';

const state = foldedPattern(/^(?:وفد|وزير|سفير|سفيره|نظير|نظيره|نظيرها|نظراء|جمهوريه|رييس|رئيس|قائد|جيش|درك|حكومه|داخليه|خارجيه|دفاع|امن|عدل|وطنيه|وطني|ترابيه|عام|عامه|مسلحه|شعب|اشقاء)$/);
/** These have money or Mali. */
const either = foldedPattern(/^(?:شرطه|سلطات|جانب|طرف|خبراء|مسؤولين|مسوولين|مسؤولون|مسوولون|بعثه|مدير|مفتش)$/);
const preposition = foldedPattern(/^(?:من|مع|الى|في|عن|على|بين|دوله|دول|جمهوريه|وفد|شرطه|حكومه|رئيس|وزير|سفير|سفيره|درك|ومن|ومع|وفود|قيادات|ممثلي|خارجيه|داخليه|كل|ووفد)$/);

/** مالي: Mali, Malian, or financial. */
export function settleMali(paragraph: Paragraph, match: NameMatch, { named, cities }: Surroundings, isListed: boolean): Settled {
  const head = paragraph.tokens[match.first];
  const folded = head?.folded ?? '';
  const before = paragraph.tokens[match.first - 1];
  const key = (before?.key ?? '').replace(/^[وف]?(?:لل|[بكل](?:ال)?)(?=[ء-ي]{3})/, '').replace(/^[وف](?=[ء-ي]{4})/, '');
  const gap = before ? paragraph.text.slice(before.end, head?.start) : '';
  const known = cities.has('MLI') || named.has('MLI');
  if (/^(?:[وف]?[بل]?)مالي$/.test(folded)) {
    if (folded === 'كمالي') return { drop: true };
    if (isListed || /[:،,\-–•]/.test(gap) || /^[وف]?[بل]/.test(match.clitic) || !before) return { take: 'MLI' };
    if (preposition.test(key) || preposition.test(before.key)) return { take: 'MLI' };
    // A noun before it: `دعم مالي`, `إداري ومالي`.
    return before.folded.startsWith('ال') ? { ask: ['MLI', 'word'] } : { drop: true };
  }
  // `وزير المالية` is the minister of finance.
  if (folded.endsWith("ماليه") && /^(?:وزير|وزيره|وزاره|وزراء|لجنه|قانون|سنه|مديريه|رئيس)$/.test(key)) return { drop: true };
  if (/^(?:ماليين|ماليون|ماليان)$/.test(head?.key ?? '')) {
    return / (?:مديرين|مديرون|محللين|مراقبين|مدققين|فاعلين) $/.test(keysBetween(paragraph, match.first - 1, match.first))
      ? { drop: true }
      : { take: 'MLI' };
  }
  if (state.test(key)) return { take: 'MLI' };
  if (either.test(key)) return known ? { take: 'MLI' } : { ask: ['MLI', 'word'] };
  return { drop: true };
}
