import { readCommunique } from '../reader/readCommunique.ts';
import type { Asked, Answer } from './readAside.ts';

/** A text in, its reading out. */
addEventListener('message', ({ data: { text, host } }: MessageEvent<Asked>) => {
  const say = (answer: Answer) => postMessage(answer);
  const onProgress = (share: number) => say({ share });
  say({ reading: readCommunique(text, { onProgress, ...(host !== undefined && { host }) }) });
});
