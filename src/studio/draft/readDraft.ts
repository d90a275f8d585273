import * as v from 'valibot';
import type { Issue } from '../../dataset/Issue.ts';
import { parseDataset } from '../../dataset/parseDataset.ts';
import { plainCopy } from '../../dataset/plainCopy.ts';
import type { Room } from '../../dataset/plainCopy.ts';
import { draftSchema } from './Draft.ts';
import type { Draft } from './Draft.ts';

export type DraftReading =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A draft may hold more than an atlas takes, to be cut down in the editor: several tables of the most rows that are read. */
export const draftRoom: Room = { entries: 100_000, values: 4_000_000 };

/**
 * Any value whatever as a draft. What is missing or unsound within the format may be mended in the editor; what is not of
 * the format at all (its version, its keys, its types) is refused with all that is wrong. Never throws.
 */
export function readDraft(input: unknown): DraftReading {
  const { value, refusals } = plainCopy(input, draftRoom);
  const read = v.safeParse(draftSchema, value);
  if (read.success && refusals.length === 0) return { ok: true, draft: read.output };
  const parsed = parseDataset(input, draftRoom);
  const issues = parsed.ok ? [] : parsed.issues;
  // Of a newer format nothing else can be said: its keys mean what that format says.
  const newer = issues.filter(({ code, path }) => code === 'unsupported-format' || path === 'format');
  return { ok: false, issues: newer.length > 0 ? newer : issues };
}
