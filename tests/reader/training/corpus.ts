import { readdirSync, readFileSync } from 'node:fs';
import { findCandidates } from '../../../src/studio/reader/findCandidates.ts';
import type { NameInText } from '../../../src/studio/reader/findCandidates.ts';
import { signersOf } from '../../../src/studio/reader/signersOf.ts';
import type { Signer } from '../../../src/studio/reader/signersOf.ts';
import { splitParagraphs } from '../../../src/studio/reader/splitParagraphs.ts';
import { surroundingsOf } from '../../../src/studio/reader/surroundingsOf.ts';
import type { Label } from '../labelledSet.ts';

/** A labelled communiqué, taken apart as the reader does it. */
export interface Lesson {
  readonly part: string;
  readonly name: string;
  readonly label: Label;
  /** All names of the text in their order. */
  readonly names: readonly NameInText[];
  /** Whose news agency has sent it. */
  readonly signers: readonly Signer[];
}

/** Every labelled communiqué of a folder of `tests/reader/`, in the order of their names. */
export function lessonsOf(part: string): Lesson[] {
  const folder = new URL(`../${part}/`, import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt')).sort();
  return files.map((file) => {
    const name = file.slice(0, -4);
    const paragraphs = splitParagraphs(readFileSync(new URL(file, folder), 'utf8'));
    const names = findCandidates(paragraphs, surroundingsOf(paragraphs)).flatMap((found) => found.names);
    return { part, name, label: JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Label, names, signers: signersOf(paragraphs) };
  });
}

/** Whether a mention is a partner's; `undefined` where the label lets both be right. */
export function isPartner({ label }: Lesson, { id, paragraph }: NameInText): boolean | undefined {
  if (label.either?.includes(id) === true) return undefined;
  return label.partners.some((partner) => partner.id === id && partner.paragraphs.includes(paragraph.number));
}
