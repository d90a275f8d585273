import type { DraftEngagement } from '../draft/Draft.ts';
import { askOnce } from './askOnce.ts';
import type { DatasetAnswer, DatasetReading } from './readDatasetFile.ts';

/** No dataset that may be opened takes so long. Milliseconds. */
const LONGEST = 60_000;

/**
 * A dataset file as a draft. Read in a worker, which is stopped where it takes too long or a person says so.
 * @param startWorker starts a `datasetWorker.ts`
 * @param onProgress is told how far it is: 0 to 1
 */
export function readDataset(
  file: File,
  startWorker: () => Worker,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<DatasetReading | 'slow' | 'stopped' | 'failed'> {
  const engagements: DraftEngagement[] = [];
  return askOnce(startWorker, signal, {
    asked: file,
    longest: LONGEST,
    hear: (answer: DatasetAnswer): DatasetReading | undefined => {
      if ('share' in answer) onProgress(answer.share);
      else if ('engagements' in answer) engagements.push(...answer.engagements);
      else return answer.read.kind === 'draft' ? { ...answer.read, draft: { ...answer.read.draft, engagements } } : answer.read;
      return undefined;
    },
  });
}
