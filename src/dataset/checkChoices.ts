import { isDay } from './calendar.ts';
import type { Path } from './Path.ts';
import type { IssueList } from './IssueList.ts';
import type { Plain } from './plainCopy.ts';
import { entries, field } from './plainCopy.ts';

/** Keys that only make sense together, or only apart: periods in order, `date` or `dates`, `region` or `partners`. */
export function checkChoices(root: Plain, issues: IssueList): void {
  checkPeriod(['dates'], field(root, 'dates'), issues);
  entries(field(root, 'engagements')).forEach((engagement, index) => {
    const dates = field(engagement, 'dates');
    checkPeriod(['engagements', index, 'dates'], dates, issues);
    if (field(engagement, 'date') !== undefined && dates !== undefined) {
      issues.add('date-and-dates', ['engagements', index, 'dates'], dates);
    }
  });
  entries(field(root, 'scenes')).forEach((scene, index) => {
    const partners = field(scene, 'partners');
    if (field(scene, 'region') !== undefined && partners !== undefined) {
      issues.add('region-and-partners', ['scenes', index, 'partners'], partners);
    }
  });
}

function checkPeriod(path: Path, period: Plain | undefined, issues: IssueList): void {
  const start = field(period, 'start');
  const end = field(period, 'end');
  if (typeof start !== 'string' || typeof end !== 'string' || !isDay(start) || !isDay(end)) return;
  if (start > end) issues.add('dates-reversed', path, period, () => ({ start, end }));
}
