import { fold } from '../../views/fold.ts';
import type { Draft } from './Draft.ts';

type DraftOutcome = Draft['outcomes'][number];

interface StandardOutcome extends DraftOutcome {
  /** How it is called besides, in the three languages. */
  readonly words: string;
}

/** Outcomes that every press office knows, weakest first, with the nouns for their counts. */
export const standardOutcomes: readonly StandardOutcome[] = [
  {
    id: 'participation',
    name: { en: 'Participation', ar: 'مشاركة' },
    counted: {
      en: { one: 'participation', other: 'participations' },
      ar: { zero: 'مشاركة', one: 'مشاركة', two: 'مشاركتان', few: 'مشاركات', many: 'مشاركة', other: 'مشاركة' },
    },
    words: 'participation, attendance, took part, participation à, présence, مشاركة, حضور',
  },
  {
    id: 'call',
    name: { en: 'Call', ar: 'اتصال هاتفي' },
    counted: {
      en: { one: 'call', other: 'calls' },
      ar: { zero: 'اتصال هاتفي', one: 'اتصال هاتفي', two: 'اتصالان هاتفيان', few: 'اتصالات هاتفية', many: 'اتصالا هاتفيا', other: 'اتصال هاتفي' },
    },
    words: 'call, phone call, telephone call, video call, appel, appel téléphonique, entretien téléphonique, اتصال, اتصال هاتفي, مكالمة, مكالمة هاتفية',
  },
  {
    id: 'meeting',
    name: { en: 'Meeting', ar: 'اجتماع' },
    counted: {
      en: { one: 'meeting', other: 'meetings' },
      ar: { zero: 'اجتماع', one: 'اجتماع', two: 'اجتماعان', few: 'اجتماعات', many: 'اجتماعا', other: 'اجتماع' },
    },
    words:
      'meeting, bilateral meeting, bilateral, talks, bilateral talks, audience, rencontre, rencontre bilatérale, réunion, entretien, entretiens, ' +
      'لقاء, لقاء ثنائي, اجتماع, اجتماع ثنائي, مباحثات, محادثات, استقبال, جلسة عمل',
  },
  {
    id: 'visit',
    name: { en: 'Visit', ar: 'زيارة' },
    counted: {
      en: { one: 'visit', other: 'visits' },
      ar: { zero: 'زيارة', one: 'زيارة', two: 'زيارتان', few: 'زيارات', many: 'زيارة', other: 'زيارة' },
    },
    words: 'visit, working visit, official visit, visite, visite de travail, visite officielle, زيارة, زيارة عمل, زيارة رسمية',
  },
  {
    id: 'declaration',
    name: { en: 'Joint declaration', ar: 'إعلان مشترك' },
    counted: {
      en: { one: 'joint declaration', other: 'joint declarations' },
      ar: { zero: 'إعلان مشترك', one: 'إعلان مشترك', two: 'إعلانان مشتركان', few: 'إعلانات مشتركة', many: 'إعلانا مشتركا', other: 'إعلان مشترك' },
    },
    words:
      'declaration, joint declaration, statement, joint statement, letter of intent, declaration of intent, déclaration, déclaration conjointe, ' +
      "lettre d'intention, déclaration d'intention, إعلان, إعلان مشترك, بيان مشترك, إعلان نوايا, رسالة نوايا",
  },
  {
    id: 'memorandum',
    name: { en: 'Memorandum of understanding', ar: 'مذكرة تفاهم' },
    counted: {
      en: { one: 'memorandum of understanding', other: 'memoranda of understanding' },
      ar: { zero: 'مذكرة تفاهم', one: 'مذكرة تفاهم', two: 'مذكرتا تفاهم', few: 'مذكرات تفاهم', many: 'مذكرة تفاهم', other: 'مذكرة تفاهم' },
    },
    words:
      "memorandum, mou, memorandum of understanding, memoranda of understanding, mémorandum, mémorandum d'entente, protocole d'entente, " +
      'مذكرة, مذكرة تفاهم, مذكرات تفاهم, بروتوكول تفاهم',
  },
  {
    id: 'agreement',
    name: { en: 'Agreement', ar: 'اتفاقية' },
    counted: {
      en: { one: 'agreement', other: 'agreements' },
      ar: { zero: 'اتفاقية', one: 'اتفاقية', two: 'اتفاقيتان', few: 'اتفاقيات', many: 'اتفاقية', other: 'اتفاقية' },
    },
    words: 'agreement, convention, treaty, accord, accord de coopération, convention, traité, اتفاق, اتفاقية, معاهدة, اتفاقية تعاون, اتفاق تعاون',
  },
];

const byWord = new Map(standardOutcomes.flatMap((outcome) => outcome.words.split(', ').map((word) => [fold(word), outcome] as const)));

/** The outcome that a word means, in English, French or Arabic. */
export function standardOutcome(text: string): StandardOutcome | undefined {
  return byWord.get(fold(text)) ?? standardOutcomes.find(({ id, name }) => id === text || [name?.en, name?.ar].some((own) => own === text));
}

/** Every word for an outcome, for what is near to a misspelt one. */
export const outcomeWords: readonly string[] = [...byWord.keys()];

/** An outcome of a dataset, without the words. */
export function draftOutcome({ words: _, ...outcome }: StandardOutcome): DraftOutcome {
  return outcome;
}

/** The strength of an outcome among the standard ones; unknown ones stand between what is said and what is signed. */
export function outcomeRank({ id }: Pick<DraftOutcome, 'id'>): number {
  const index = standardOutcomes.findIndex((outcome) => outcome.id === id);
  return index < 0 ? SIGNED - 0.5 : index;
}

const SIGNED = standardOutcomes.findIndex(({ id }) => id === 'memorandum');

/** Outcomes with one more: before the first that is stronger. Those that are there keep their order, which a person chose. */
export function withOutcomeAmong(outcomes: Draft['outcomes'], added: DraftOutcome): Draft['outcomes'] {
  const stronger = outcomes.findIndex((own) => outcomeRank(own) > outcomeRank(added));
  return outcomes.toSpliced(stronger === -1 ? outcomes.length : stronger, 0, added);
}
