import type { Asked } from './checkMessages.ts';
import { DraftCopy } from './DraftCopy.ts';

const copy = new DraftCopy();

/** Looks for what the page's draft lacks and writes it, so that the page answers meanwhile. */
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const answer = copy.hear(data);
  if (answer) postMessage(answer);
});
