import type { LocatedIssue } from '../../dataset/positions.ts';
import type { Draft } from '../draft/Draft.ts';
import type { Given } from '../studioStore.ts';
import type { StudioSite } from '../StudioSite.ts';
import { bytesOf } from '../bytesOf.ts';
import { decodeText } from '../decodeText.ts';
import type { Encoding } from '../decodeText.ts';
import { largest } from './largest.ts';
import { textOfHtml } from './textOfHtml.ts';
import { readDataset } from './readDataset.ts';
import { readWord } from './readWord.ts';

export type Problem = 'empty' | 'unreadable' | 'too-large' | 'not-text' | 'unknown-kind' | 'old-word' | 'word-broken' | 'word-bomb' | 'slow' | 'dataset-broken';

export type Taken =
  | { readonly kind: 'given'; readonly given: Given; readonly encoding?: Encoding }
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'issues'; readonly issues: readonly LocatedIssue[]; readonly file: string }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly file: string };

type Workers = Pick<StudioSite, 'startWordWorker' | 'startDatasetWorker'>;

const tables = /\.(?:xlsx|csv|tsv)$/i;

/**
 * Finds out what a file is, and reads it: a text to be read, a table for the next step, a dataset. Never throws. The `signal`
 * stops what takes long, a Word file or a dataset.
 * @param onProgress is told how far it is, 0 to 1, where that can be said
 */
export async function takeFile(file: File, workers: Workers, signal: AbortSignal, onProgress: (share: number) => void = () => undefined): Promise<Taken> {
  const problem = (kind: Problem): Taken => ({ kind: 'problem', problem: kind, file: file.name });
  if (file.size === 0) return problem('empty');
  // A table has limits and answers of its own.
  if (tables.test(file.name)) return { kind: 'given', given: { kind: 'table', file } };
  if (/\.json$/i.test(file.name)) {
    return file.size > largest.dataset ? problem('too-large') : takeDataset(file, workers, signal, onProgress);
  }
  if (/\.doc$/i.test(file.name)) return problem('old-word');
  if (/\.docx$/i.test(file.name)) {
    if (file.size > largest.word) return problem('too-large');
    const bytes = await bytesOf(file);
    if (!bytes) return problem('unreadable');
    const read = await readWord(bytes, workers.startWordWorker, signal);
    if (read.ok) return text(file, read.text);
    return read.problem === 'stopped' ? { kind: 'stopped' } : problem(read.problem);
  }
  if (!/\.(?:txt|text|md|html?)$/i.test(file.name)) return problem('unknown-kind');
  return file.size > largest.text ? problem('too-large') : takeText(file);
}

/**
 * A text file or a web page as the text that a reader sees.
 * @param chosen the encoding that a person says it is in; else it is found out
 */
export async function takeText(file: File, chosen?: Encoding): Promise<Extract<Taken, { kind: 'given' | 'problem' }>> {
  const bytes = await bytesOf(file);
  if (!bytes) return { kind: 'problem', problem: 'unreadable', file: file.name };
  const decoded = decodeText(bytes, chosen);
  if (!decoded) return { kind: 'problem', problem: 'not-text', file: file.name };
  const { encoding } = decoded;
  const isUsual = encoding === 'utf-8' && chosen === undefined;
  return text(file, /\.html?$/i.test(file.name) ? textOfHtml(decoded.text) : decoded.text, isUsual ? undefined : encoding);
}

function text(file: File, read: string, encoding?: Encoding): Extract<Taken, { kind: 'given' | 'problem' }> {
  const { name } = file;
  if (read.trim() === '') return { kind: 'problem', problem: 'empty', file: name };
  const given = { kind: 'text', text: read, name } as const;
  return encoding === undefined ? { kind: 'given', given } : { kind: 'given', given: { ...given, decoding: { file, encoding } }, encoding };
}

async function takeDataset(file: File, { startDatasetWorker }: Workers, signal: AbortSignal, onProgress: (share: number) => void): Promise<Taken> {
  const read = await readDataset(file, startDatasetWorker, signal, onProgress);
  if (read === 'stopped') return { kind: 'stopped' };
  if (typeof read === 'string') return { kind: 'problem', problem: 'dataset-broken', file: file.name };
  return read.kind === 'draft' ? read : { ...read, file: file.name };
}
