import * as v from 'valibot';
import {
  dayMonthOrYearPattern,
  dayOrMonthPattern,
  dayPattern,
  isDay,
  isDayMonthOrYear,
  isDayOrMonth,
} from './calendar.ts';
import { say } from './complaint.ts';
import { countries } from './countryCodes.ts';
import { isLanguageTag, languagePattern } from './languageTag.ts';
import { isLink, linkPattern } from './links.ts';
import { isSafe, isVisible } from './safeText.ts';

/** The longest texts, in UTF-16 units. */
export const limits = { name: 200, title: 300, prose: 2000 } as const;

/** A map cannot tell more outcomes apart. */
export const mostOutcomes = 5;

const idPattern = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

const notText = say('wrong-type', { expected: 'text' });

/** An object of exactly these keys. Its message names them, so that `structureIssues` can find every unknown one. */
export function strict<const Entries extends v.ObjectEntries>(entries: Entries) {
  const notObject = say('wrong-type', { expected: 'object' });
  const missing = say('missing-key');
  const unknown = say('unknown-key', { known: Object.keys(entries).join(' ') });
  return v.strictObject(entries, ({ expected }) =>
    expected === 'Object' ? notObject : expected === 'never' ? unknown : missing,
  );
}

/** A list of at least `least` and at most `most` entries. */
export function list<const Item extends v.GenericSchema>(item: Item, least: 0 | 1, most: number) {
  return v.pipe(
    v.array(item, say('wrong-type', { expected: 'list' })),
    v.minLength(least, say('empty-list')),
    v.maxLength(most, say('too-many', { limit: most })),
  );
}

/** A single clean line of text in one language. */
export function line(limit: number) {
  return v.pipe(
    v.string(notText),
    v.minLength(1, say('empty-text')),
    v.maxLength(limit, say('text-too-long', { limit })),
    v.check(isVisible, say('empty-text')),
    v.check(isSafe, say('unsafe-characters')),
  );
}

/** A text in both languages. */
export function text(limit: number, description: string) {
  return v.pipe(strict({ en: line(limit), ar: line(limit) }), v.description(description));
}

export const id = v.pipe(
  v.string(notText),
  v.regex(idPattern, say('not-an-id')),
  v.description('Unique in its list. Begins with a letter; letters, digits, - and _; at most 64 characters.'),
);

/** An id that stands elsewhere in the file; whether it does is checked apart. */
export function reference(description: string) {
  return v.pipe(v.string(notText), v.description(description));
}

export const country = v.pipe(
  v.picklist([...countries.keys()], say('unknown-country')),
  v.title('Country'),
  v.description('ISO 3166-1 alpha-3; XKX for Kosovo.'),
);

export const day = v.pipe(
  v.string(notText),
  v.regex(dayPattern, say('not-a-date')),
  v.check(isDay, say('not-a-date')),
  v.description('A day, YYYY-MM-DD.'),
);

export const dayOrMonth = v.pipe(
  v.string(notText),
  v.regex(dayOrMonthPattern, say('not-a-date')),
  v.check(isDayOrMonth, say('not-a-date')),
  v.description('A day, YYYY-MM-DD, or a month, YYYY-MM, where no day is known.'),
);

export const dayMonthOrYear = v.pipe(
  v.string(notText),
  v.regex(dayMonthOrYearPattern, say('not-a-date')),
  v.check(isDayMonthOrYear, say('not-a-date')),
  v.description('A day, YYYY-MM-DD; a month, YYYY-MM, or a year, YYYY, where no more is known.'),
);

export const link = v.pipe(
  v.string(notText),
  v.maxLength(limits.prose, say('text-too-long', { limit: limits.prose })),
  v.regex(linkPattern, say('not-a-link')),
  v.check(isLink, say('not-a-link')),
  v.description('An http(s) address.'),
);

export const language = v.pipe(
  v.string(notText),
  v.regex(languagePattern, say('not-a-language')),
  v.check(isLanguageTag, say('not-a-language')),
  v.description('BCP 47 tag of the language of the source itself: ar, fr, en-GB.'),
);

function degrees(limit: 90 | 180) {
  const message = say('not-coordinates');
  return v.pipe(v.number(message), v.minValue(-limit, message), v.maxValue(limit, message));
}

export const coordinates = v.pipe(
  v.strictTuple([degrees(180), degrees(90)], say('not-coordinates')),
  v.description('[longitude, latitude] in degrees: longitude first.'),
);

const mostCounted = 1_000_000_000;

export const count = v.pipe(
  v.number(say('not-a-count')),
  v.integer(say('not-a-count')),
  v.minValue(0, say('not-a-count')),
  v.maxValue(mostCounted, say('not-a-count')),
  v.description('A whole number, as the source reports it.'),
);

/** A whole number within limits, both included. */
export function wholeNumber(min: number, max: number, description: string) {
  const outside = say('out-of-range', { min, max });
  return v.pipe(
    v.number(say('wrong-type', { expected: 'number' })),
    v.integer(outside),
    v.minValue(min, outside),
    v.maxValue(max, outside),
    v.description(description),
  );
}

export const zoom = v.pipe(
  v.number(say('wrong-type', { expected: 'number' })),
  v.minValue(1, say('out-of-range', { min: 1, max: 20 })),
  v.maxValue(20, say('out-of-range', { min: 1, max: 20 })),
  v.description('How near the map comes: 1 is the whole map. Where absent, the map fits what the scene names.'),
);
