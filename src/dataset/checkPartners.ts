import { formatPath } from './formatPath.ts';
import type { IssueList } from './IssueList.ts';
import type { Plain } from './plainCopy.ts';
import { entries, field, isPlainList } from './plainCopy.ts';

/**
 * A country is one partner, not two, and never the host as well (it has one status on the map); every partner is named
 * for an engagement. Works on data of any structure.
 */
export function checkPartners(root: Plain, issues: IssueList): void {
  const host = field(field(root, 'host'), 'country');
  const engagements = field(root, 'engagements');
  const engaged = new Set(entries(engagements).map((engagement) => field(engagement, 'partner')));
  const firsts = new Map<string, string>();

  entries(field(root, 'partners')).forEach((partner, index) => {
    const id = field(partner, 'id');
    if (isPlainList(engagements) && engagements.length > 0 && typeof id === 'string' && !engaged.has(id)) {
      issues.add('partner-without-engagement', ['partners', index], id, () => ({ id }));
    }
    const country = field(partner, 'country');
    if (field(partner, 'kind') !== 'country' || typeof country !== 'string') return;
    const path = ['partners', index, 'country'];
    if (country === host) issues.add('host-is-partner', path, country);
    const first = firsts.get(country);
    if (first === undefined) firsts.set(country, formatPath(path));
    else issues.add('duplicate-country', path, country, () => ({ first }));
  });
}
