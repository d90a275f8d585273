import { textOfWord } from './textOfWord.ts';

/** Bytes of a Word file in, its text out; `undefined` where it is none. */
addEventListener('message', ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  textOfWord({ arrayBuffer: data.buffer })
    .then((text) => postMessage(text))
    .catch(() => postMessage(undefined));
});
