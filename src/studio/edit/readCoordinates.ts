import { westernDigits } from '../../views/fold.ts';

/** A number, then minutes and seconds where there are any, with a side of the globe before or after it. */
const side = '[NSEWO]|شمالا?|جنوبا?|شرقا?|غربا?';
const number = '\\d+(?:[.,]\\d+)?';
const angle = `(${side})?\\s*(-?${number})\\s*°?(?:(?<=°)\\s*(${number})\\s*′(?:\\s*(${number})\\s*″)?)?\\s*(${side})?`;
const pair = new RegExp(`^${angle}(\\s*[,;]\\s*|\\s+|(?<=[^\\d.,])(?=\\d))${angle}$`, 'iu');

/**
 * Longitude and latitude, in degrees, of what a person wrote: latitude first, unless the sides are named (O is ouest).
 * Understands decimal points and commas, degrees with minutes and seconds, Arabic digits. `undefined` where it is no such
 * pair, or where its commas leave open which numbers there are. Never throws.
 */
export function readCoordinates(written: string): readonly [longitude: number, latitude: number] | undefined {
  const text = plain(written.slice(0, 100));
  const [, ...found] = pair.exec(text) ?? [];
  const separator = found[5];
  const [first, second] = [angleOf(found.slice(0, 5)), angleOf(found.slice(6))];
  if (separator === undefined || !first || !second) return undefined;
  const commas = [first, second].filter(({ isComma }) => isComma).length;
  const isMixed = commas > 0 && [first, second].some(({ isPoint }) => isPoint);
  // Each side is named, of both ways, or neither is.
  const isSided = first.axis === undefined ? second.axis === undefined : second.axis !== undefined && second.axis !== first.axis;
  if (isMixed || (separator === ',' && commas === 1) || !isSided) return undefined;
  const [latitude, longitude] = first.axis === 'longitude' ? [second.degrees, first.degrees] : [first.degrees, second.degrees];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [longitude, latitude] : undefined;
}

interface Angle {
  /** Negative in the south and in the west. */
  readonly degrees: number;
  /** Which way it is measured, where a side says so. */
  readonly axis: 'latitude' | 'longitude' | undefined;
  /** How its fractions are written. */
  readonly isComma: boolean;
  readonly isPoint: boolean;
}

function angleOf([before, whole = '', minutes, seconds, after]: readonly (string | undefined)[]): Angle | undefined {
  const named = before ?? after;
  const parts = [whole, minutes ?? '0', seconds ?? '0'];
  const [degrees = NaN, minute = NaN, second = NaN] = parts.map((part) => Number(part.replace(',', '.')));
  const isTwice = before !== undefined && after !== undefined;
  // Both signs, or parts of parts, are no way to write an angle.
  if (isTwice || minute >= 60 || second >= 60 || (named !== undefined && whole.startsWith('-'))) return undefined;
  if ((minutes !== undefined && !Number.isInteger(degrees)) || (seconds !== undefined && !Number.isInteger(minute))) return undefined;
  // A second is about thirty metres: the fifth digit is one.
  const size = minutes === undefined ? Math.abs(degrees) : Number((Math.abs(degrees) + minute / 60 + second / 3600).toFixed(5));
  const isNegative = whole.startsWith('-') || /^[SWO]|^[جغ]/i.test(named ?? '');
  const axis = named === undefined ? undefined : /^[NS]|^شم|^ج/i.test(named) ? 'latitude' : 'longitude';
  const all = parts.join(' ');
  return { degrees: isNegative && size !== 0 ? -size : size, axis, isComma: all.includes(','), isPoint: all.includes('.') };
}

/** With one sign for each thing: digits, points, minus, minutes, seconds; without marks of direction. */
function plain(text: string): string {
  return westernDigits(text)
    .replace(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/٫/g, '.')
    .replace(/،/g, ',')
    .replace(/؛/g, ';')
    .replace(/[−–]/g, '-')
    .replace(/[º˚]/g, '°')
    .replace(/''|[”“"]/g, '″')
    .replace(/['’‘ʹ]/g, '′')
    .trim();
}
