import { readJson } from '../../dataset/positions.ts';
import type { LocatedIssue } from '../../dataset/positions.ts';
import { bytesOf } from '../bytesOf.ts';
import { decodeText } from '../decodeText.ts';
import type { Draft, DraftEngagement } from '../draft/Draft.ts';
import { readDraft } from '../draft/readDraft.ts';

export type DatasetReading =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'issues'; readonly issues: readonly LocatedIssue[] }
  | { readonly kind: 'problem'; readonly problem: 'unreadable' | 'not-text' };

/** What a `datasetWorker.ts` says: how far it is, the engagements in pieces, and at last the rest. */
export type DatasetAnswer =
  | { readonly share: number }
  | { readonly engagements: readonly DraftEngagement[] }
  | { readonly read: DatasetReading };

/**
 * A dataset file as a draft, or all that is wrong with it, each with its place. Never throws.
 * @param onProgress is told how far it is, 0 to 1, by its parts
 */
export async function readDatasetFile(file: File, onProgress: (share: number) => void): Promise<DatasetReading> {
  const bytes = await bytesOf(file);
  if (!bytes) return { kind: 'problem', problem: 'unreadable' };
  const decoded = decodeText(bytes);
  if (!decoded) return { kind: 'problem', problem: 'not-text' };
  onProgress(0.1);
  const { value, issues, positionOf } = readJson(decoded.text);
  const refused = (more: readonly LocatedIssue[]): DatasetReading => ({ kind: 'issues', issues: [...issues, ...more] });
  if (value === undefined) return refused([]);
  onProgress(0.6);
  const read = readDraft(value);
  if (!read.ok) return refused(read.issues.map((issue) => ({ issue, position: positionOf(issue.path) })));
  // A key that stands twice: one of the two would be lost in silence.
  return issues.length > 0 ? refused([]) : { kind: 'draft', draft: read.draft };
}
