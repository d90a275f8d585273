import { foldedLetters } from './foldedPattern.ts';
import { keysBetween } from './Paragraph.ts';
import type { Paragraph } from './Paragraph.ts';
import type { NameMatch } from './matchNames.ts';

/** Patterns are of folded words without the Arabic article, each between spaces. */
function words(list: string): RegExp {
  return new RegExp(`^(?:${foldedLetters(list).trim().split(/\s+/).join('|')})$`);
}

/** Whoever acts for a state or a body: their country deals with the host. */
const official = words(`
  police gendarmerie minister ministers ministry delegation delegations ambassador ambassadors embassy counterpart
  counterparts representative representatives envoy envoys consul president secretary director directors chief chiefs
  head heads commissioner general commander officials official authorities government governments officers experts
  team side prime king attache colleagues? chair chairman chairwoman mission with
  ministre ministres ministere delegation delegations ambassadeur ambassadrice ambassadeurs ambassade homologue
  homologues representant representante representants envoye president presidente secretaire directeur directrice
  directeurs chef chefs commandant responsables autorites gouvernement officiers partie avec consul roi
  شرطه وزير وزيره وزراء وفد وفود وفدي سفير سفيره سفراء سفاره سفارات نظير نظيره نظيرها نظراء نظراءه نظرائه ممثل ممثله
  ممثلين ممثلي ممثلو مبعوث قنصل رئيس رئيسه رؤساء امين امينه مدير مديره مدراء قائد قاده مسؤول مسوول مسوولين مسوولي
  مسوولو مسوولون سلطات حكومه جانب طرف خبراء ضباط مع درك ملحق مفوض مفوضه ومع نايب والي قيادات قياده
`);

/** What countries and bodies are spoken of without being there. */
const topic = words(`
  situation war conflict crisis unrest fighting elections earthquake question cause file border borders coast waters
  nationals national citizens citizen tourists victims migrants suspects suspect students passport passports origin market
  products territory soil language currency newspaper company bank airline gulf lake river sea strait basin street avenue road hotel
  charter resolution resolutions convention conventions framework auspices aegis report reports statistics database databases
  member members standards norms channels headquarters summit assembly session sessions congress conference flag league forum
  margins sidelines peacekeeping operations agenda statute constitution embargo sanctions trafficking network networks
  workshop symposium seminar
  guerre conflit crise elections seisme question cause dossier frontiere frontieres cote cotes eaux ressortissants ressortissant
  citoyens touristes victimes suspects etudiants passeport origine marche territoire langue journal societe banque
  golfe lac fleuve mer detroit bassin rue hotel charte cadre egide rapport rapports statistiques membre membres
  normes canaux siege sommet assemblee session congres conference drapeau reseau reseaux trafic marge route atelier
  resolution base bases convoi cuisine restaurant vin vins plat plats cafe tapis chocolat fromage
  وضع اوضاع حرب نزاع ازمه تطورات احداث انتخابات زلزال قضيه ملف حدود ساحل سواحل مياه رعايا مواطن مواطنا مواطنين مواطنون
  مواطنه سياح ضحايا مهاجرين مشتبه طلبه طلاب جواز جوازات جنسيه سوق تراب اراضي لغه لغتين لغات صحيفه جريده شركه شركات بنك
  خليج بحيره نهر بحر مضيق حوض شارع فندق طريق ميثاق قرار قرارات اطار رعايه اشراف تقرير تقارير احصاييات عضو اعضاء
  عضويه معايير قنوات مقر قمه موتمر دوره جمعيه اشغال علم شبكه شبكات تهريب هامش منتدي عمليات قواعد قاعده بيانات سلام
  مطبخ مطعم طبق شاي قهوه نزيف كارثه مجلس اتفاقيات اتفاقيه ورشه ندوه
`);

/** Right of an adjective or a name: what it belongs to, where that is no one who deals. */
const topicAfter = words(`
  nationals citizens citizen national tourists tourist victims victim migrants suspects suspect students student passport
  passports territory border borders coast waters soil market products language newspaper daily company firm airlines airways
  bank crisis war conflict question file elections currency flag cuisine food tea coffee restaurant dishes wine carpet
  rug rugs cheese cotton river valley delta sea strait basin street avenue square hotel assembly summit charter resolution
  resolutions convention database databases standards origin descent flagged headquarters peacekeeping translation
  interpretation version press media speaking led sponsored mandated funded backed
  general_assembly security_council member members
`);

export type Role = 'official' | 'topic' | 'none';

const reach = 6;

/**
 * What governs a name: the nearest word before it that says whether someone of that country or body deals (an official,
 * a delegation, `with`), or whether it is only spoken of (a situation, nationals, a charter, a session).
 */
export function governing(paragraph: Paragraph, match: NameMatch, from: number): Role {
  const { tokens, clauses } = paragraph;
  const clause = clauses[match.first];
  const nationality = match.entries.some(({ form }) => form === 'nationality');
  if (isTopicAfter(paragraph, match)) return 'topic';
  for (let index = match.first - 1; index >= Math.max(from, match.first - reach); index -= 1) {
    if (clauses[index] !== clause) break;
    const key = keyOf(paragraph, index);
    if (/^(?:of|de|du|des|the|la|le|l|d)$/.test(key)) continue;
    // `the national police`: what stands left of an English adjective is another noun phrase.
    const isBefore = nationality && paragraph.language === 'en' && !/^(?:with|of|from|by)$/.test(key);
    if (isBefore && topic.test(key) && index === match.first - 1) return 'topic';
    if (topic.test(key)) return nationality && paragraph.language === 'en' ? 'none' : 'topic';
    if (official.test(key)) return 'official';
    if (/[,،]/.test(paragraph.text.slice(tokens[index]?.end, tokens[index + 1]?.start)) && index < match.first - 1) break;
  }
  return 'none';
}

/** A token's key without what Arabic writes on to it. */
function keyOf({ tokens }: Paragraph, index: number): string {
  const key = tokens[index]?.key ?? '';
  if (official.test(key) || topic.test(key)) return key;
  const bare = key.replace(/^[وف]?(?:لل|[بكل](?:ال)?|ال)?(?=[ء-ي]{3})/, '');
  if (official.test(bare) || topic.test(bare)) return bare;
  return key;
}

function isTopicAfter(paragraph: Paragraph, match: NameMatch): boolean {
  const next = paragraph.tokens[match.last + 1];
  if (!next || paragraph.language === 'ar') return false;
  const gap = paragraph.text.slice(match.end, next.start);
  if (!/^(?:\s|-|['’]s?\s)$/.test(gap)) return false;
  const pair = keysBetween(paragraph, match.last + 1, match.last + 3);
  if (/ (?:general assembly|security council|member states?|member countries) /.test(pair)) return true;
  return topicAfter.test(next.key);
}
