import type { Locale } from '../../i18n/locale.ts';
import type { Draft } from '../draft/Draft.ts';
import type { EntryList } from '../draft/entries.ts';
import { nameById, partnerName, textIn } from '../draft/names.ts';

/** What an entry is called in the page's language; empty where nothing of it has been written yet. */
export function entryName(draft: Draft, list: EntryList, index: number, locale: Locale): string {
  switch (list) {
    case 'partners': {
      const partner = draft.partners[index];
      return partner && (partner.country !== undefined || partner.name) ? partnerName(partner, locale) : '';
    }
    case 'engagements': {
      const { partner } = draft.engagements[index] ?? {};
      return partner === undefined ? '' : nameById(draft, 'partners', partner, locale);
    }
    case 'sources':
    case 'scenes':
      return textIn(draft[list][index]?.title, locale);
    case 'reported':
      return String(draft.reported[index]?.count ?? '');
    default:
      return textIn(draft[list][index]?.name, locale);
  }
}
