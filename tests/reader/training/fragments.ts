import type { Paragraph } from '../../../src/studio/reader/Paragraph.ts';
import type { Lesson } from './corpus.ts';
import { shuffled } from './sparse.ts';

/** So many single paragraphs of a communiqué are lessons of their own. */
const most = 2;

/**
 * Pieces of a communiqué, as people paste them: its first two paragraphs, and some single ones. Whose side speaks can be
 * told from a piece only where that country is named in it.
 */
export function fragmentsOf(lesson: Lesson, random: () => number): Lesson[] {
  const paragraphs = [...new Set(lesson.names.map(({ paragraph }) => paragraph))];
  const single = shuffled(paragraphs, random).slice(0, most).map((paragraph) => [paragraph]);
  const start = paragraphs.filter(({ number }) => number <= 2);
  return [...(start.length > 0 ? [start] : []), ...single].map((some) => pieceOf(lesson, some));
}

function pieceOf({ part, name, label, names, signers }: Lesson, paragraphs: readonly Paragraph[]): Lesson {
  const renumbered = new Map(paragraphs.map((paragraph, index) => [paragraph, { ...paragraph, number: index + 1 }]));
  const numbers = new Map(paragraphs.map(({ number }, index) => [number, index + 1]));
  const own = names.flatMap((one) => {
    const paragraph = renumbered.get(one.paragraph);
    return paragraph ? [{ ...one, paragraph }] : [];
  });
  const { host, ...rest } = label;
  return {
    part,
    name,
    names: own,
    signers: signers.flatMap(({ id, paragraph }) => (numbers.has(paragraph) ? [{ id, paragraph: numbers.get(paragraph) ?? 0 }] : [])),
    label: {
      ...rest,
      ...(host !== undefined && own.some(({ id }) => id === host) && { host }),
      partners: label.partners.map((partner) => ({ ...partner, paragraphs: partner.paragraphs.flatMap((number) => numbers.get(number) ?? []) })),
    },
  };
}
