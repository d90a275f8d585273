import { readFile, stat } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { decodeText } from '../start/decodeText.ts';
import { textOfHtml } from '../start/textOfHtml.ts';
import type { ReaderSentence } from './readerSentence.ts';

export type DocumentReading =
  | { readonly ok: true; readonly text: string; readonly encoding?: string }
  | { readonly ok: false; readonly problem: ReaderSentence; readonly limit?: number };

const MEGABYTE = 1_000_000;
/** Bytes of a file, and bytes that a Word file may unpack to. */
const LARGEST = 5 * MEGABYTE;
const LARGEST_UNPACKED = 50 * MEGABYTE;

/**
 * The text of a file of this machine: Word by its first bytes or its name, HTML by its name, anything else as text. Never
 * throws; what cannot be read is said, and nothing large is opened.
 */
export async function readDocument(path: string): Promise<DocumentReading> {
  let bytes: Uint8Array;
  try {
    const status = await stat(path);
    if (!status.isFile()) return { ok: false, problem: 'not-a-file' };
    if (status.size > LARGEST) return { ok: false, problem: 'too-large', limit: LARGEST / MEGABYTE };
    bytes = await readFile(path);
  } catch {
    return { ok: false, problem: 'no-such-file' };
  }
  const read = await textOf(path, bytes);
  return read.ok && read.text.trim() === '' ? { ok: false, problem: 'empty' } : read;
}

async function textOf(path: string, bytes: Uint8Array): Promise<DocumentReading> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip || /\.docx$/i.test(path)) return textOfWord(bytes);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11) return { ok: false, problem: 'old-word' };
  const decoded = decodeText(bytes);
  if (!decoded || isBinary(decoded.text)) return { ok: false, problem: 'not-text' };
  const { text, encoding } = decoded;
  const isHtml = /\.html?$/i.test(path) || /^\s*(?:<!doctype html|<html[\s>])/i.test(text);
  return { ok: true, text: isHtml ? textOfHtml(text) : text.replace(/^\uFEFF/, ''), ...(encoding && { encoding }) };
}

async function textOfWord(bytes: Uint8Array): Promise<DocumentReading> {
  if (bytes.length === 0) return { ok: false, problem: 'empty' };
  try {
    let unpacked = 0;
    unzipSync(bytes, {
      // Only the list of files is read here: what they declare to unpack to.
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        return false;
      },
    });
    if (unpacked > LARGEST_UNPACKED) return { ok: false, problem: 'word-bomb', limit: LARGEST_UNPACKED / MEGABYTE };
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    return { ok: true, text: value };
  } catch {
    return { ok: false, problem: 'word-broken' };
  }
}

/** Controls that no text has, more than a slip of one in a hundred. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 10_000);
   
  return (sample.match(/[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/g)?.length ?? 0) * 100 > sample.length;
}
