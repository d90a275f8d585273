import type { Dataset } from './Dataset.ts';
import type { Issue } from './Issue.ts';
import { buildDataset } from './buildDataset.ts';
import { checkChoices } from './checkChoices.ts';
import { checkIds } from './checkIds.ts';
import { checkMeasure } from './checkMeasure.ts';
import { checkPartners } from './checkPartners.ts';
import { checkReferences } from './checkReferences.ts';
import { IssueList } from './IssueList.ts';
import { plainCopy } from './plainCopy.ts';
import type { Room } from './plainCopy.ts';
import { checkStructure } from './structureIssues.ts';

export type Parsed =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * The only way to a trusted `Dataset`. Takes any value whatever, never throws, never changes it. Returns the dataset,
 * with its defaults filled and its country partners known by their country's code, or all that is wrong with it: what
 * the structure, the single values and the references say, up to 1,000 issues.
 * @param room how much of it is looked at, for what may be larger than a dataset: the format's own limits stay
 */
export function parseDataset(input: unknown, room?: Room): Parsed {
  const issues = new IssueList();
  const { value, refusals } = plainCopy(input, room);
  for (const { code, path, details } of refusals) issues.add(code, path, undefined, () => details);
  // What could not be copied is missing below: further issues would only be about the gaps.
  if (issues.all.length > 0) return { ok: false, issues: issues.all };

  const authored = checkStructure(value, issues);
  checkIds(value, issues);
  checkReferences(value, issues);
  checkPartners(value, issues);
  checkChoices(value, issues);
  checkMeasure(value, issues);
  if (authored === undefined || issues.all.length > 0) return { ok: false, issues: issues.all };
  return { ok: true, dataset: buildDataset(authored) };
}
