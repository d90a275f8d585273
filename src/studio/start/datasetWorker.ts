import { PIECE } from '../draft/pieces.ts';
import { readDatasetFile } from './readDatasetFile.ts';
import type { DatasetAnswer } from './readDatasetFile.ts';

/** A dataset file in; its draft out in pieces that the page takes without a pause, or why it is none. */
addEventListener('message', ({ data }: MessageEvent<File>) => {
  const say = (answer: DatasetAnswer) => postMessage(answer);
  void readDatasetFile(data, (share) => say({ share }))
    .then((read) => {
      if (read.kind !== 'draft') {
        say({ read });
        return;
      }
      const { engagements } = read.draft;
      for (let start = 0; start < engagements.length; start += PIECE) say({ engagements: engagements.slice(start, start + PIECE) });
      say({ read: { ...read, draft: { ...read.draft, engagements: [] } } });
    })
    .catch(reportError); // the page hears of it as a worker's error
});
