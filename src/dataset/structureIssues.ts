import * as v from 'valibot';
import { complaintOf } from './complaint.ts';
import type { AuthoredDataset } from './datasetSchema.ts';
import { datasetSchema } from './datasetSchema.ts';
import { explainValue } from './explainValue.ts';
import type { Path } from './Path.ts';
import type { IssueList } from './IssueList.ts';
import type { Plain } from './plainCopy.ts';
import { field, isPlainList, isPlainObject } from './plainCopy.ts';

/**
 * Checks keys, types and single values against the schema. Adds every issue to the list, and returns the authored
 * dataset where there is none.
 */
export function checkStructure(value: Plain, issues: IssueList): AuthoredDataset | undefined {
  const result = v.safeParse(datasetSchema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) addIssue(value, issue, issues);
  return undefined;
}

function addIssue(root: Plain, issue: v.BaseIssue<unknown>, issues: IssueList): void {
  const path = pathOf(issue);
  const parent = path.slice(0, -1);
  const complaint = complaintOf(issue.message);
  const isAboutKeys = issue.type === 'strict_object' || issue.type === 'variant';
  const holder = valueAt(root, parent);

  // A list passes for an object in valibot, and then lacks every key: say once that it is a list.
  if (isAboutKeys && path.length > 0 && isPlainList(holder)) {
    if (typeof path.at(-1) === 'string') issues.add('wrong-type', parent, holder, () => ({ expected: 'object' }));
    else issues.add(complaint.code, path, valueAt(root, path), () => complaint.details);
    return;
  }
  if (complaint.code === 'unknown-key') {
    addUnknownKeys(parent, holder, String(complaint.details['known']).split(' '), issues);
    return;
  }
  const found = valueAt(root, path);
  if (found === undefined) issues.add('missing-key', path, undefined, () => ({ key: String(path.at(-1)) }));
  else issues.add(complaint.code, path, found, () => explainValue(complaint, found));
}

/** Valibot stops at the first unknown key of an object; an author wants to read of all. */
function addUnknownKeys(path: Path, holder: Plain | undefined, known: readonly string[], issues: IssueList): void {
  if (!isPlainObject(holder)) return;
  const free = known.filter((key) => !(key in holder) && key !== '$schema');
  for (const key of Object.keys(holder)) {
    if (known.includes(key)) continue;
    const shown = known.filter((key) => key !== '$schema').join(', ');
    const complaint = { code: 'unknown-key', details: { known: shown, free: free.join(' ') } } as const;
    issues.add('unknown-key', [...path, key], field(holder, key), () => explainValue(complaint, key));
  }
}

function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function valueAt(root: Plain, path: Path): Plain | undefined {
  let value: Plain | undefined = root;
  for (const step of path) {
    if (typeof step === 'string') value = field(value, step);
    else value = isPlainList(value) ? value[step] : undefined;
  }
  return value;
}
