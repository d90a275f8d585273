/** What a file may be written in, the likeliest first. */
export const encodings = ['utf-8', 'windows-1256', 'iso-8859-6', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Nothing in the file says so: another encoding may be meant. */
  readonly guessed: boolean;
}

/** How much of a file is looked at. Bytes. */
const SAMPLE = 65_536;

/**
 * The text of a file, in the encoding that it is in: UTF-8 and UTF-16, with a mark or without, else what Excel writes on
 * Windows in Arabic (Windows-1256) or in western languages (Windows-1252), or the older Arabic one of other systems
 * (ISO 8859-6).
 * @param chosen what the author says, where the guess was wrong
 * @returns `undefined` where the bytes are no text
 */
export function decodeText(bytes: Uint8Array, chosen?: Encoding): Decoded | undefined {
  const encoding = chosen ?? marked(bytes) ?? withoutMark(bytes);
  // The decoder leaves a mark of its own encoding out.
  const text = new TextDecoder(encoding).decode(bytes);
  // In an encoding that was chosen, what comes out is shown as it is, so that another can be tried.
  if (chosen === undefined && isBinary(text)) return undefined;
  return { text, encoding, guessed: chosen === undefined && !encoding.startsWith('utf') };
}

function marked([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function withoutMark(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, SAMPLE);
  const [even, odd] = highHalves(sample);
  if (odd > 0.8 && even < 0.5) return 'utf-16le';
  if (even > 0.8 && odd < 0.5) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return highBytesStandTogether(sample) ? arabicEncoding(sample) : 'windows-1252';
  }
}

/** Of the bytes at even and at odd places, which share is 0x00 or 0x06: the upper halves of Latin and Arabic in UTF-16. */
function highHalves(bytes: Uint8Array): readonly [number, number] {
  const counts = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0 || byte === 6) counts[index % 2] = (counts[index % 2] ?? 0) + 1;
  });
  const half = Math.max(bytes.length / 2, 1);
  return [(counts[0] ?? 0) / half, (counts[1] ?? 0) / half];
}

/** In Arabic whole words are above ASCII; in French an accent stands between plain letters. */
function highBytesStandTogether(bytes: Uint8Array): boolean {
  let high = 0;
  let together = 0;
  bytes.forEach((byte, index) => {
    if (byte < 0x80) return;
    high += 1;
    if (standsTogether(bytes, index)) together += 1;
  });
  return together > high / 2;
}

function standsTogether(bytes: Uint8Array, index: number): boolean {
  return (bytes[index - 1] ?? 0) >= 0x80 || (bytes[index + 1] ?? 0) >= 0x80;
}

/** ف ق ك ى ي: no letters in ISO 8859-6. */
const inWindows = new Set([0xdd, 0xde, 0xdf, 0xec, 0xed]);
/** ق ه و ى ي: no Arabic letters in Windows-1256, which has those of French there. */
const inIso = new Set([0xe2, 0xe7, 0xe8, 0xe9, 0xea]);

/** Which of the two encodings Arabic words are in: of every ten of their letters, two or three are told apart by where they stand. */
function arabicEncoding(bytes: Uint8Array): Encoding {
  let iso = 0;
  bytes.forEach((byte, index) => {
    if (!standsTogether(bytes, index)) return;
    if (inIso.has(byte)) iso += 1;
    else if (inWindows.has(byte)) iso -= 1;
  });
  return iso > 0 ? 'iso-8859-6' : 'windows-1256';
}

/** Control characters that no text has. */
const control = /[\0-\x08\x0e-\x1f\x7f\uFFFD]/g;

function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return text.includes('\0') || (sample.match(control)?.length ?? 0) > sample.length / 100;
}
