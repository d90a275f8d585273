import type { Complaint } from './complaint.ts';
import { displayString } from './displayValue.ts';
import { nearest } from './nearest.ts';
import type { Plain } from './plainCopy.ts';
import { entries } from './plainCopy.ts';
import { firstUnsafe } from './safeText.ts';
import { suggestCountry } from './suggestCountry.ts';

/** The details of an issue: what the schema says, and what only the value that stands there can add. */
export function explainValue({ code, details }: Complaint, found: Plain): Complaint['details'] {
  const written = typeof found === 'string' ? found : '';
  switch (code) {
    case 'unknown-country':
      return { ...details, nearest: suggestCountry(written).join(', ') };
    case 'unknown-choice':
      return { ...details, nearest: nearest(written, String(details['choices']).split(', ')).join(', ') };
    case 'unknown-key': {
      // Keys that the object has already are no candidates.
      const { free, ...shown } = details;
      return { ...shown, key: displayString(written), nearest: nearest(written, String(free).split(' ')).join(', ') };
    }
    case 'unsafe-characters':
      return { ...details, character: firstUnsafe(written) ?? '' };
    case 'text-too-long':
      return { ...details, count: written.length };
    case 'too-many':
      return { ...details, count: entries(found).length };
    default:
      return details;
  }
}
