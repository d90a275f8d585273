import { readFile, stat } from 'node:fs/promises';
import { decodeText } from '../decodeText.ts';
import { largest, refusedWord } from '../start/largest.ts';
import { textOfHtml } from '../start/textOfHtml.ts';
import type { ReaderSentence } from './readerSentence.ts';

export type DocumentReading =
  | { readonly ok: true; readonly text: string; readonly encoding?: string }
  | { readonly ok: false; readonly problem: ReaderSentence; readonly limit?: number };

const MEGABYTE = 1_000_000;

/**
 * The text of a file of this machine: Word by its first bytes or its name, HTML by its name, anything else as text. Never
 * throws; what cannot be read is said, and nothing large is opened.
 */
export async function readDocument(path: string): Promise<DocumentReading> {
  let bytes: Uint8Array;
  try {
    const status = await stat(path);
    if (!status.isFile()) return { ok: false, problem: 'not-a-file' };
    const limit = /\.docx$/i.test(path) ? largest.word : largest.text;
    if (status.size > limit) return { ok: false, problem: 'too-large', limit: limit / MEGABYTE };
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
  if (!decoded) return { ok: false, problem: 'not-text' };
  const { text, encoding } = decoded;
  const isHtml = /\.html?$/i.test(path) || /^\s*(?:<!doctype html|<html[\s>])/i.test(text);
  return { ok: true, text: isHtml ? textOfHtml(text) : text.replace(/^\uFEFF/, ''), ...(encoding !== 'utf-8' && { encoding }) };
}

async function textOfWord(bytes: Uint8Array): Promise<DocumentReading> {
  if (bytes.length === 0) return { ok: false, problem: 'empty' };
  const refused = refusedWord(bytes);
  if (refused) return { ok: false, problem: refused, limit: largest.unpacked / MEGABYTE };
  try {
    const { textOfWord: read } = await import('../start/textOfWord.ts');
    return { ok: true, text: await read({ buffer: Buffer.from(bytes) }) };
  } catch {
    return { ok: false, problem: 'word-broken' };
  }
}
