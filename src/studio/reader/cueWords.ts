import { foldedLetters, foldedPattern } from './foldedPattern.ts';
import type { TextLanguage } from './Paragraph.ts';
import type { OutcomeKind } from './Reading.ts';

/** What says an outcome. Patterns read folded words between spaces; Arabic ones may carry clitics in front. */
interface CueWords {
  readonly outcomes: readonly (readonly [OutcomeKind, RegExp])[];
  /** What makes an instrument one that was signed. */
  readonly signed: RegExp;
  /** Right before an instrument, or before the word that says `signed`: it was not, not yet, or long ago. */
  readonly unreal: RegExp;
  /** Right before what took place: it did not, or will later. */
  readonly later: RegExp;
  readonly ordinal: RegExp;
}

const ar = (words: string): RegExp => new RegExp(`^[وفبكل]{0,2}(?:ال|ل)?(?:${foldedLetters(words)})$`);
const exactly = (words: string): RegExp => new RegExp(`^(?:${words})$`);

export const cueWords: Readonly<Record<TextLanguage, CueWords>> = {
  en: {
    outcomes: [
      ['memorandum', exactly('memorandum|memoranda|memorandums|mou|mous')],
      ['agreement', exactly('agreement|agreements|treaty|treaties|convention|protocol|protocols|accord|accords|pact')],
      ['declaration', exactly('declaration|declarations|statement|communique')],
      ['visit', exactly('visit|visits|visited|visiting|travelled|traveled')],
      ['call', exactly('phone|phoned|telephone|telephoned|videoconference|videocall|videolink|video|virtually|online|zoom|call|calls|called')],
      ['meeting', exactly('met|meet|meeting|meetings|talks|talk|audience|audiences|received|receive|receives|receiving|conferred|consultations|consultation|welcomed|discussions|encounter|sat')],
      ['participation', exactly('attended|attending|attendance|participated|participating|participation|participants|represented|joined|presence|present')],
    ],
    signed: exactly('sign|signed|signing|signature|signatures|concluded|concluding|inked|exchanged|sealed|signatory|issue|issued|issuing|adopted|adopting|released|signs|renewed|exchange'),
    unreal: / (?:will|shall|would|could|may|might|plans?|planned|planning|intend|intends|intention|expected|drafts?|drafting|discussed|discuss|discussing|explored?|exploring|considered?|considering|possible|possibility|future|prepare|prepared|preparing|preparation|preparations|negotiat\w+|propos\w+|hoped?|towards|toward|not|nt|no|without|never|yet|refused|postponed?|postponing|reviewed|review|reviewing|implementation|implementing|implement|under|pursuant|earlier|previous|previously|existing|ready|before|neither|nor|delayed|agreed to|renew|existing|examined|text of|awaits?|awaiting|being|expects?|unsigned|to be) /,
    later: / (?:will|shall|would|next|not|nt|never|no|invited|invitation|forthcoming|upcoming|planned|cancelled|declined|without|future|postponed|tomorrow) /,
    ordinal: / (?:first|second|third|fourth|one|other|another|former|latter|firstly|secondly) /,
  },
  fr: {
    outcomes: [
      ['memorandum', exactly('memorandum|memorandums|memoranda|memorandums')],
      ['agreement', exactly('accord|accords|convention|conventions|traite|traites|protocole|protocoles|arrangement|entente|ententes')],
      ['declaration', exactly('declaration|declarations|communique|communiques')],
      ['visit', exactly('visite|visites|visiter|rendu|rendue|rendus|deplacement|sejourne|sejour')],
      ['call', exactly('telephonique|telephone|visioconference|visioconferences|visio|video|appel|appels|appele|ligne')],
      ['meeting', exactly('rencontre|rencontres|rencontrer|rencontree|rencontrees|entretien|entretiens|entretenu|entretenue|entretenus|recu|recue|recus|recues|recoit|reunion|reunions|reuni|reunis|reunie|audience|audiences|pourparlers|discussions|consultations|concerte|concertation|seance|accueilli|accueillie|echange|echanges|echanger|tete|conversation|conversations')],
      ['participation', exactly('participe|participation|participants|assiste|assistaient|represente|represented|representes|representees|presence|presents|pris')],
    ],
    signed: exactly('signe|signee|signes|signees|signent|signer|signature|signatures|conclu|conclue|conclus|conclure|scelle|adopte|adoptee|publie|publiee|signerent|signa|diffuse|apposer?|signait|signaient|cosigne|cosignee|cosignent|publique|publics|publication|publions|publient|lue'),
    unreal: / (?:projets?|envisag\w+|sera|seront|devrait|devraient|prochaine?s?|prochainement|discut\w+|examin\w+|possibilite|possible|futurs?|future|negoci\w+|prepar\w+|ne|n|pas|sans|aucune?|oeuvre|application|vertu|precedente?|anterieure?|report\w+|avant|propos\w+|souhait\w+|espere\w*|ebauche|ulterieure\w*|va|vont|perspective|etudi\w+|evoqu\w+|ni|refus\w+|reconduire|renouvel\w+|finalis\w+|vue|jamais|encore|evalu\w+|revu|pourrai\w+|restant|reste|doit|doivent|devant etre|a etre|cadre|principe) /,
    later: / (?:sera|seront|prochaine?s?|prochainement|pas|aucune?|invite|invitation|invitee|future?|annul\w+|sans|reporte\w*|ni) /,
    ordinal: / (?:premier|premiere|second|seconde|deuxieme|troisieme|autre|celui|celle|un|une) /,
  },
  ar: {
    outcomes: [
      ['memorandum', ar('مذكره|مذكرات|مذكرتي|مذكرتين|مذكرتان|مذكرتا')],
      ['agreement', ar('اتفاق|اتفاقا|اتفاقيه|اتفاقيات|اتفاقيتين|اتفاقيتي|اتفاقات|بروتوكول|بروتوكولا|برتوكول|برتوكولا|معاهده')],
      ['declaration', ar('بيان|بيانا|اعلان|اعلانا')],
      ['visit', ar('زار|زارت|زياره|زيارات|زيارته|زيارتها|زاروا')],
      ['call', ar('مكالمه|فيديو|مريي|مرييا|مرييه|هاتفي|هاتفيا|هاتفيه|هاتفية|اتصال|اتصالا|اتصالات|اتصالين|اتصل|اتصلت|بعد')],
      ['meeting', ar('اجتماع|اجتماعا|اجتماعات|اجتماعين|اجتمع|اجتمعت|اجتمعا|لقاء|لقاءا|لقاءات|لقاا|لقاات|لقاءين|لقاين|لقا|التقى|التقي|التقت|التقيا|استقبل|استقبلت|استقبال|استقبله|استقبالات|مباحثات|محادثات|تباحث|تباحثت|تباحثا|مشاورات|تشاور|جلسه|جلسات|محادثه|حوار|مقابله|تحادث|التقيت|استقبلنا|التقينا')],
      ['participation', ar('شارك|شاركت|شاركوا|مشاركه|حضر|حضرت|حضره|حضرها|حضور|حضرتها|مشاركين|مشاركون')],
    ],
    signed: ar('وقع|وقعت|وقعا|وقعوا|توقيع|توقيعا|توقيعها|توقيعه|وقعها|وقعه|توقيعهما|ابرم|ابرمت|ابرام|ابرما|موقعه|موقع|تبادل|توج|توجت|يوقع|يوقعان|توقع|وقعنا|امضا|امضيت|اصدر|اصدرت|اصدرا|اصدروا|اصدره|صدر|صدرت|صادر|اعتماد|تتويج|وقعناه|وقعاه|ابرموا|امضي|امضت|امضيا|امضوا|وقعتا|وقعتها|وقعوها|توقيعنا|توقيعهم|صدور|اصدار|اصدرنا'),
    unreal: foldedPattern(/ (?:و?س(?:ي|ت|ن)(?!اق|غال|ه |وات|وي|اس|د |ده|ار|براني|راليون|اح)\S+|يعتزم\S*|تعتزم\S*|[وفبل]{0,2}بحث\S*|تم بحث|تباحث\S*|ناقش\S*|مناقشه|[بل]?مشروع|مشاريع|[بل]?مسوده|امكانيه|افاق|استعداد|تحضير\S*|اعداد|و?لم|لن|دون|بدون|عدم|تنفيذ|تفعيل|بموجب|سابقه?|سبق|مقترح|اقتراح|يرتقب|مرتقب\S*|قريبا|تاجيل|ارجاء|قبل(?! (?:قليل|لحظات|دقايق|ساعات|ايام|أن))|انتظار|تمهيدا|سبل|صيغه|تدارس\S*|دراسه|تقييم|اطار|تجديد|مراجعه|امل|تطلع\S*|رغبه|عزم\S*|اتفقا? على|ينتظر|تنتظر|نحو|استكمال|تطبيق|تعديل|تحيين|لا|رفض\S*|مستقبلا|تقدم\S*|تعذر|مقتضيات|منتظر|مفترض|يفترض|مقرر|تاجل\S*|ارجي\S*|ارجئ\S*|يدرس|على أن) /),
    later: foldedPattern(/ (?:و?س(?:ي|ت)(?!اق|اس|د |ده|ار|براني|راليون|اح)\S+|لم|لن|دون|بدون|مرتقبه?|مقبله?|قادمه?|دعوه|دعا|الغاء|تاجيل|عدم) /),
    ordinal: foldedPattern(/ [وفبل]{0,2}(?:اولى|اولي|ثانيه|ثالثه|رابعه|اول|ثاني|ثالث|احداهما|احدهما|اخرى|اخري|اخر) /),
  },
};

/** What makes a word a call: not one `for` something, a courtesy call, a tender (`appel d'offres`), a liaison officer (ضابط اتصال). */
const calls = {
  en:
    'phone|phoned|telephone|telephoned|video|videoconference|videocall|videolink|virtually|zoom|(?<!(?:courtesy|farewell) )calls? (?:with|from)|(?:took|had|by) (?:a )?call|' +
    'called (?:his|her|their|its) (?:\\S+ )?(?:counterpart|colleague)|(?:met|meeting|talks|conversation|consultations?|discussions?|held) online|online (?:meeting|conversation|talks|consultations?|discussions?)',
  fr:
    'telephonique|visioconferences?|visio|video|appels? avec|(?:eu|recu|pris) (?:un |des )?appels?|un appel (?:a|de|du|des|avec)|' +
    'appele (?:son|sa) (?:\\S+ )?(?:homologue|collegue)|(?:reunion|entretien|rencontre|echange|seance|session) en ligne',
  ar:
    'مكالمه|[بل]?فيديو|مريي\\S*|هاتفي\\S*|(?:[وف]?اجري|[وف]?اجرت|[وف]?اجر|[وف]?تلقي|[وف]?تلقت|[وف]?تلق|انهي) اتصال\\S*|(?:اتصالا|اتصالين|(?<!(?:ضابط|ضباط|مكتب|مكاتب|وزير|وزيره|وزاره) )اتصال) (?:اخر|مع|من|ب(?:نظير|وزير|رييس|كل)\\S*)|' +
    '[وف]?اتصلت? (?:\\S+ )?ب\\S+|(?:اجتماع\\S*|لقا\\S*|محادث\\S*|مباحثات|جلسه|مشاورات) عن بعد',
} as const;

/** A word that only with its neighbour is an instrument: مذكرة تفاهم (not مذكرة اعتقال), بيان مشترك, joint statement. */
export const needsNeighbour: Readonly<Partial<Record<OutcomeKind, RegExp>>> = {
  memorandum: / (?:[وبل]?ل?تفاهم|تعاون|memorandum|memoranda|memorandums|mou|mous|entente) /,
  call: foldedPattern(new RegExp(` (?:${calls.en}|${calls.fr}|${calls.ar}) `)),
  declaration: / (?:joint|common|intent|this statement|this declaration|presente declaration|conjointe?|commune?|intention|intentions|مشترك|مشتركا|نوايا|نيات) /,
};

/** `Protocole d'entente` and `protocole d'accord` are what others call a memorandum of understanding. */
export const asMemorandum = / (?:protocole|protocoles) d (?:entente|accord) /;

/** Of a statement that more than one side makes. */
export const jointly = / (?:joint|common|conjointe?|commune?|مشترك|مشتركا) /;
/** Two who signed, where the sentence does not name them. */
export const bothSides = foldedPattern(/ (?:sides|parties|countries|both|two|pair|they|deux|pays|ils|elles|together|with|entre|avec|[وب]?(?:جانبان|جانبين|طرفان|طرفين|بلدين|بلدان|معه|معها|معهم|جهازين|مؤسستين|بينهما|جهازان|هيئتين|وزيران|وزيرين|رئيسان|رئيسين|رئيسا|مسؤولان|مسؤولين|مسؤولتان|وفدان|وفدين|زعيمان|زعيمين)|[وف]?(?:وقعا|وقعتا|أصدرا)) /);
/** More than two, likewise. */
export const manySides = foldedPattern(/ (?:(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|all|trois|quatre|cinq|sept|huit|neuf|dix) (?!(?:agree|memorand|document|protoc|year|month|day|ans|annee|mois|jour|accord|texte|convention|instrument|autre|other|new|nouveau))|participants|ministers|ministres|prosecutors|tous|toutes|[وبل]{0,2}(?:ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر)ة |[وبل]{0,2}(?:أطراف|مشاركين|مشاركون|مشاركة|وزراء))/);
/** Between the signing and those who only look on. */
export const witnesses = foldedPattern(/ (?:presence of|presence|attended by|witnessed by|en presence|sous le regard|sous les yeux|[وبل]?بحضور|بحضور|حضور|شهده?ا?) /);

/** What is attended as well as held: who opened, closed or briefed it took part. */
export const events = foldedPattern(/^(?:meeting|meetings|reunion|reunions|seance|session|[وفبكل]{0,2}(?:ال|ل)?(?:اجتماع|اجتماعات|جلسه|جلسات))$/);
/** Around an event: it was held with someone. */
export const heldBefore = foldedPattern(/ (?:held|had|hold|holds|a|tenu\w*|tient|eu|une|bilateral|bilaterale?s?|accord\w+|[وتي]*عقد\S*|عقدت|اجر\S+|[وتي]*جر\S*|لقاء|سلسله|شملت) /);
export const heldWith = foldedPattern(/ (?:with|avec|between|entre|مع|بين|ثنايي\S*|ضم\S*) /);

/** Where a sentence turns to what was done with somebody else: `… a memorandum, and discussed with Mali …`. */
export const elsewhere: Readonly<Record<TextLanguage, RegExp>> = {
  en: / (?:and|then|while|but|before) (?:s?he |they )?(?:also |later |then |separately )?(?:met|meeting|held|holding|discussed|discussing|received|receiving|visited|visiting|called|spoke|reviewed|explored|welcomed|examined|talked|conferred|toured) /,
  fr: / (?:et|puis|avant|tandis) (?:de |d )?(?:il |elle |ils |elles )?(?:a |ont |s est |se sont )?(?:egalement |aussi |ensuite )?(?:rencontree?r?|recue?|recevoir|discutee?r?|examinee?r?|evoquee?r?|abordee?r?|entretenue?s?|visitee?r?) /,
  ar: foldedPattern(/ (?:(?:كما|فيما|بينما|ثم) |و|ف)(?:بحثت?|ناقشت?|تباحثت?|تدارست?|استعرضت?|أجر[ىت]|أجرا|عقدت?|التقى|التقت|استقبلت?|زارت?|تطرقت?|تناولت?) /),
};
