import type { Issue, IssueCode } from './Issue.ts';
import { displayValue } from './displayValue.ts';
import { formatPath } from './formatPath.ts';
import type { Path } from './Path.ts';
import type { Plain } from './plainCopy.ts';

const mostIssues = 1_000;

/** Made only for an issue that is kept: nearest candidates cost time. */
type Details = () => Issue['details'];

/** Collects issues, each code once a place, up to 1,000; then says that there are more. */
export class IssueList {
  readonly #issues: Issue[] = [];
  readonly #seen = new Set<string>();

  add(code: IssueCode, path: Path, found: Plain | undefined, details: Details = () => ({})): void {
    if (this.#issues.length > mostIssues) return;
    const place = formatPath(path);
    const key = `${code} ${place}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#issues.push(
      this.#issues.length === mostIssues
        ? { code: 'too-many-issues', path: '', found: undefined, details: { limit: mostIssues } }
        : { code, path: place, found: displayValue(found), details: details() },
    );
  }

  get all(): readonly Issue[] {
    return this.#issues;
  }
}
