import { formatPath } from './formatPath.ts';
import type { IssueList } from './IssueList.ts';
import type { Plain } from './plainCopy.ts';
import { entries, field } from './plainCopy.ts';

/** Class borders ascend, each once. Works on data of any structure. */
export function checkMeasure(root: Plain, issues: IssueList): void {
  const path = ['measure', 'classes', 'thresholds'];
  const firsts = new Map<number, number>();
  let before = -Infinity;
  entries(field(field(field(root, 'measure'), 'classes'), 'thresholds')).forEach((threshold, index) => {
    if (typeof threshold !== 'number') return;
    const first = firsts.get(threshold);
    if (first !== undefined) {
      issues.add('repeated-item', [...path, index], threshold, () => ({ first: formatPath([...path, first]) }));
      return;
    }
    firsts.set(threshold, index);
    if (threshold < before) issues.add('not-ascending', [...path, index], threshold, () => ({ before }));
    else before = threshold;
  });
}
