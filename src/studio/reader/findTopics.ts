import { foldedPattern } from './foldedPattern.ts';
import { remembered } from './remembered.ts';
import type { Paragraph } from './Paragraph.ts';

/** A field of cooperation that the text names. */
export interface FoundTopic {
  readonly topic: string;
  readonly at: number;
}

/** Topics by the folded beginnings of their words: the first must stand, the second within three words after it. */
const topics = (
  [
    ['cybercrime', /^(?:cybercrime|cybercriminal\w*|cybersecurity|cybersecurite)$/],
    ['cybercrime', /^(?:cyber|جريمة|جرائم|امن)$/, /^(?:crimes?|security|سيبراني\S*|الكتروني\S*|معلوماتي\S*)$/],
    ['organised-crime', /^(?:organi[sz]ed|crime|criminalite|جريمة|جرائم)$/, /^(?:crime|organisee|منظمة)$/],
    ['terrorism', /^[وبل]?(?:ل|ال)?(?:terroris\w+|counterterrorism|antiterroris\w+|ارهاب\S*)$/],
    ['drug-trafficking', /^[وبل]?(?:ل|ال)?(?:drugs?|narcotics?|drogues?|stupefiants?|مخدرات)$/],
    ['human-trafficking', /^(?:human|people|traite|اتجار)$/, /^(?:trafficking|smuggling|etres|humains|بالبشر|بشر)$/],
    ['migration', /^(?:migration|migratoires?|migrations|هجرة)$/],
    ['border-security', /^(?:border|borders|frontieres?|frontalier\w*|حدود)$/],
    ['money-laundering', /^(?:money|blanchiment|غسل|غسيل|تبييض)$/, /^(?:laundering|argent|capitaux|اموال)$/],
    ['public-order', /^(?:public|ordre|maintien|نظام|حفظ)$/, /^(?:order|public|ordre|عام|نظام)$/],
    ['information-security', /^(?:information|securite|امن)$/, /^(?:security|information|معلوميات|معلومات|نظم)$/],
    ['training', /^[وبل]?(?:ل|ال)?(?:training|formations?|تدريب\S*|تكوين\S*)$/],
    ['peacekeeping', /^(?:peacekeeping|maintien|حفظ)$/, /^(?:operations?|paix|سلام|missions?)$/],
    ['forensics', /^(?:forensics?|scientifique|شرطة)$/, /^(?:science|laborator\w+|police|علمية|تقنية)$/],
    ['extradition', /^[وبل]?(?:ل|ال)?(?:extraditions?|تسليم)$/],
    ['intelligence', /^[وبل]?(?:ل|ال)?(?:intelligence|renseignements?|استخبارات\S*|استعلامات\S*)$/],
    ['capacity-building', /^(?:capacity|renforcement|بناء|تعزيز|دعم)$/, /^(?:building|capacites|قدرات)$/],
  ] as [string, RegExp, RegExp?][]
).map(([id, first, second]) => [id, foldedPattern(first), second && foldedPattern(second)] as const);

const begunBy = remembered((key) => topics.filter(([, first]) => first.test(key)));

/** The fields of cooperation in a paragraph, by their place. */
export function findTopics({ tokens }: Paragraph): FoundTopic[] {
  const found: FoundTopic[] = [];
  tokens.forEach(({ key }, at) => {
    for (const [topic, , second] of begunBy(key)) {
      const isWhole = !second || [1, 2, 3].some((apart) => second.test(tokens[at + apart]?.key ?? ''));
      if (isWhole) found.push({ topic, at });
    }
  });
  return found;
}
