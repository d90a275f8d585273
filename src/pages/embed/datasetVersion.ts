import { createHash } from 'node:crypto';
import type { Dataset } from '../../dataset/Dataset.ts';

/**
 * What a dataset's content comes to: twelve hexadecimal digits, the same for the same content however its file is
 * written, and whatever draws it. An embed may ask for it by this name.
 */
export function datasetVersion(dataset: Dataset): string {
  return createHash('sha256').update(JSON.stringify(dataset)).digest('hex').slice(0, 12);
}
