import type { DraftText } from '../draft/Draft.ts';
import { textOf } from './cellText.ts';
import type { RowCells } from './RowCells.ts';

/** A note, and whether a place went into it. */
interface Note {
  readonly note?: DraftText;
  readonly hasPlace: boolean;
}

/**
 * A row's note. The place of an organisation is its seat; beside a country it says where they met, for which the format has
 * no other place.
 */
export function noteOf(cells: RowCells, isCountry: boolean): Note {
  const written = textOf(cells.text('note'), cells.text('noteEn'), cells.text('noteAr'));
  const place = isCountry ? textOf(cells.text('seat'), cells.text('seatEn'), cells.text('seatAr')) : undefined;
  const note = { ...joined('en', place, written), ...joined('ar', place, written) };
  return { ...(Object.keys(note).length > 0 && { note }), hasPlace: place !== undefined };
}

function joined(language: 'en' | 'ar', ...texts: readonly (DraftText | undefined)[]): DraftText {
  const own = texts.flatMap((text) => text?.[language] ?? []);
  return own.length === 0 ? {} : { [language]: own.join(' · ') };
}
