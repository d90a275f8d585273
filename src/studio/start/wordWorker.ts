import mammoth from 'mammoth';

/** Bytes of a Word file in, its text out, a line for each paragraph; `undefined` where it is none. */
addEventListener('message', ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  mammoth
    .extractRawText({ arrayBuffer: data.buffer })
    .then(({ value }) => postMessage(value))
    .catch(() => postMessage(undefined));
});
