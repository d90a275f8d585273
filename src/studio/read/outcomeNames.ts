import type { DraftText } from '../draft/Draft.ts';

/** The outcomes that readings propose, weakest first, as a dataset that has none yet names them. */
export const outcomeNames: readonly { readonly id: string; readonly name: Required<DraftText> }[] = [
  { id: 'participation', name: { en: 'Participation', ar: 'مشاركة' } },
  { id: 'meeting', name: { en: 'Meeting', ar: 'اجتماع' } },
  { id: 'call', name: { en: 'Call', ar: 'اتصال هاتفي' } },
  { id: 'visit', name: { en: 'Visit', ar: 'زيارة' } },
  { id: 'declaration', name: { en: 'Declaration', ar: 'إعلان مشترك' } },
  { id: 'agreement', name: { en: 'Agreement', ar: 'اتفاقية' } },
  { id: 'memorandum', name: { en: 'Memorandum of understanding', ar: 'مذكرة تفاهم' } },
];

/** How strong an outcome is among these; what is not among them is weaker than all. */
export function strength(id: string): number {
  return outcomeNames.findIndex((outcome) => outcome.id === id);
}
