import { readFile, stat } from 'node:fs/promises';
import type { Dataset } from './Dataset.ts';
import type { Issue, IssueCode } from './Issue.ts';
import { displayString } from './displayValue.ts';
import { explainIssue } from './explainIssue.ts';
import { parseDataset } from './parseDataset.ts';
import type { LocatedIssue } from './positions.ts';
import { readJson } from './positions.ts';

export type DatasetFile =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly report: string; readonly issueCount: number };

/**
 * Reads and checks a dataset file. Never throws. Where anything is wrong, `report` says all of it, ready to print: a
 * line `FILE:LINE:COLUMN code path` for each issue, in the order of the file, with an English and an Arabic
 * explanation under it.
 */
export async function readDatasetFile(path: string): Promise<DatasetFile> {
  const file = await readText(path);
  if (!file.ok) return refused(path, [file.located]);

  const { value, issues, positionOf } = readJson(file.text);
  if (value === undefined) return refused(path, issues);
  const parsed = parseDataset(value);
  if (parsed.ok) return issues.length === 0 ? parsed : refused(path, issues);
  const located = parsed.issues.map((issue) => ({ issue, position: positionOf(issue.path) }));
  return refused(path, [...issues, ...located]);
}

type FileText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly located: LocatedIssue };

async function readText(path: string): Promise<FileText> {
  let bytes: Uint8Array;
  try {
    if (!(await stat(path)).isFile()) return unread('not-a-file');
    bytes = await readFile(path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return reason === 'ENOENT' || reason === 'ENOTDIR' ? unread('no-such-file') : unread('unreadable-file', { reason });
  }
  try {
    // A byte order mark is left out; anything that is not UTF-8 throws.
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return unread('not-utf8');
  }
}

function unread(code: IssueCode, details: Issue['details'] = {}): FileText {
  const issue: Issue = { code, path: '', found: undefined, details };
  return { ok: false, located: { issue, position: { line: 1, column: 1 } } };
}

function refused(path: string, issues: readonly LocatedIssue[]): DatasetFile {
  // That there are more issues is said at the end, though it is about the whole file.
  const last = ({ issue }: LocatedIssue): number => (issue.code === 'too-many-issues' ? 1 : 0);
  const sorted = [...issues].sort(
    (a, b) => last(a) - last(b) || a.position.line - b.position.line || a.position.column - b.position.column,
  );
  const report = sorted.map((issue) => describe(path, issue)).join('\n');
  return { ok: false, report, issueCount: issues.length };
}

function describe(file: string, { issue, position }: LocatedIssue): string {
  const lines = [`${displayString(file)}:${position.line}:${position.column} ${issue.code} ${issue.path}`.trimEnd()];
  for (const locale of ['en', 'ar'] as const) {
    const { what, remedy } = explainIssue(issue, locale);
    lines.push(`  ${what} ${remedy}`);
  }
  return lines.join('\n');
}
