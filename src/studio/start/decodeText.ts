export interface DecodedText {
  readonly text: string;
  /** The encoding, where it is another than UTF-8. */
  readonly encoding?: 'windows-1256' | 'windows-1252' | 'utf-16le' | 'utf-16be';
}

/** Bytes as text: UTF-8, UTF-16 where it says so, else what Windows wrote before. `undefined`: no text at all. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  if (bytes.subarray(0, 10_000).includes(0)) return undefined;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // Arabic letters are most of what stands above ASCII in an Arabic text; in a French one they would be nonsense.
    const arabic = new TextDecoder('windows-1256').decode(bytes);
    const letters = arabic.match(/[\u0621-\u064a]/g)?.length ?? 0;
    const others = arabic.match(/[\u0080-\u00ff\u0150-\u0192]/g)?.length ?? 0;
    if (letters > others * 2) return { text: arabic, encoding: 'windows-1256' };
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}
