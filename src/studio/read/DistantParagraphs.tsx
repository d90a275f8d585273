import { memo } from 'react';

interface DistantParagraphsProps {
  readonly paragraphs: readonly string[];
  /** The number of the first. */
  readonly first: number;
  /** How high they were when they were last drawn, in pixels. */
  readonly height: number | undefined;
}

/** So many letters fill a line, roughly. */
const LINE = 80;

/**
 * The words of some paragraphs that are far from the view, in the room that they take when they are drawn: the browser finds
 * words in them, a screen reader reads them, and scrolling goes as far as it would.
 */
export const DistantParagraphs = memo(function DistantParagraphs({ paragraphs, first, height }: DistantParagraphsProps) {
  const lines = paragraphs.reduce((sum, { length }) => sum + Math.ceil(length / LINE), 0);
  // Each has some room around it as well.
  const guessed = `${lines * 2.1 + paragraphs.length * 4}rem`;
  return (
    <div role="listitem" className="distant-paragraphs" dir="auto" style={{ blockSize: height === undefined ? guessed : `${height}px` }}>
      {paragraphs.map((paragraph, index) => `¶${first + index} ${paragraph}`).join('\n')}
    </div>
  );
});
