import { download } from './download.ts';
import type { Draft } from './draft/Draft.ts';
import { writeDraft } from './draft/writeDraft.ts';

/** Gives a draft to the person as a dataset file, whole or not. */
export function downloadDraft(draft: Draft): void {
  download(`${draft.id ?? 'draft'}.json`, 'application/json', writeDraft(draft));
}
