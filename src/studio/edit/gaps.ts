import type { Issue } from '../../dataset/Issue.ts';
import { parseDataset } from '../../dataset/parseDataset.ts';
import type { Draft } from '../draft/Draft.ts';
import { draftRoom } from '../draft/readDraft.ts';
import { writeDraft } from '../draft/writeDraft.ts';

export type GapKind = 'translation' | 'source' | 'coordinates' | 'other';
export const gapKinds: readonly GapKind[] = ['translation', 'source', 'coordinates', 'other'];

/** What a draft lacks before it can be published, and where. */
export interface Gap {
  readonly kind: GapKind;
  readonly issue: Issue;
}

/** All that keeps a draft from being a dataset; none: it can be published. */
export function findGaps(draft: Draft): readonly Gap[] {
  const parsed = parseDataset(JSON.parse(writeDraft(draft)), draftRoom);
  return parsed.ok ? [] : parsed.issues.map((issue) => ({ kind: kindOf(issue), issue }));
}

const isLack = new Set(['missing-key', 'empty-list', 'empty-text']);

function kindOf({ code, path }: Issue): GapKind {
  if (isLack.has(code) && /\.(?:ar|en)$|(?:^|\.)(?:title|summary|name|place|text)$/.test(path)) return 'translation';
  if (isLack.has(code) && /(?:^|\.)(?:sources|source)$/.test(path)) return 'source';
  if (path.includes('coordinates') || (isLack.has(code) && /(?:seat|host)$/.test(path))) return 'coordinates';
  return 'other';
}
