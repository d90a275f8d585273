import { continents } from './continents.ts';
import type { Path } from './Path.ts';
import { formatPath } from './formatPath.ts';
import type { IssueList } from './IssueList.ts';
import { nearest } from './nearest.ts';
import type { Plain } from './plainCopy.ts';
import { entries, field, isPlainList } from './plainCopy.ts';

type Target = 'regions' | 'outcomes' | 'topics' | 'sources' | 'partners';

/** Every reference leads to an entry, and no list names the same entry twice. Works on data of any structure. */
export function checkReferences(root: Plain, issues: IssueList): void {
  const ids = (list: Target) => idsOf(root, list);
  const known = {
    regions: ids('regions') ?? new Set<string>(continents.map(({ id }) => id)),
    outcomes: ids('outcomes'),
    topics: ids('topics') ?? new Set<string>(),
    sources: ids('sources'),
    partners: ids('partners'),
  };

  const refer = (target: Target, path: Path, value: Plain | undefined): void => {
    const candidates = known[target];
    // Where the list itself is missing, that is the issue, not each reference into it.
    if (candidates === undefined || typeof value !== 'string' || candidates.has(value)) return;
    issues.add('unknown-reference', path, value, () => ({
      list: target,
      nearest: nearest(value, candidates).join(', '),
    }));
  };
  const referAll = (target: Target, path: Path, values: Plain | undefined): void => {
    entries(values).forEach((value, index) => refer(target, [...path, index], value));
    refuseRepeated(path, entries(values).map((value) => (typeof value === 'string' ? value : undefined)), issues);
  };
  const cite = (path: Path, citations: Plain | undefined): void => {
    entries(citations).forEach((citation, index) => {
      refer('sources', [...path, index, 'source'], field(citation, 'source'));
    });
    refuseRepeated(path, entries(citations).map(citationKey), issues);
  };

  entries(field(root, 'reported')).forEach((total, index) => {
    cite(['reported', index, 'sources'], field(total, 'sources'));
  });
  entries(field(root, 'partners')).forEach((partner, index) => {
    refer('regions', ['partners', index, 'region'], field(partner, 'region'));
  });
  entries(field(root, 'engagements')).forEach((engagement, index) => {
    const path = ['engagements', index];
    refer('partners', [...path, 'partner'], field(engagement, 'partner'));
    refer('outcomes', [...path, 'outcome'], field(engagement, 'outcome'));
    referAll('topics', [...path, 'topics'], field(engagement, 'topics'));
    cite([...path, 'sources'], field(engagement, 'sources'));
  });
  entries(field(root, 'scenes')).forEach((scene, index) => {
    const path = ['scenes', index];
    refer('regions', [...path, 'region'], field(scene, 'region'));
    refer('outcomes', [...path, 'outcome'], field(scene, 'outcome'));
    referAll('partners', [...path, 'partners'], field(scene, 'partners'));
  });
}

function idsOf(root: Plain, list: Target): ReadonlySet<string> | undefined {
  const value = field(root, list);
  if (!isPlainList(value)) return undefined;
  return new Set(value.map((entry) => field(entry, 'id')).filter((id) => typeof id === 'string'));
}

/** The same source at the same place is the same citation. */
function citationKey(citation: Plain): string | undefined {
  const source = field(citation, 'source');
  return typeof source === 'string' ? JSON.stringify([source, field(citation, 'at') ?? null]) : undefined;
}

function refuseRepeated(path: Path, keys: readonly (string | undefined)[], issues: IssueList): void {
  const firsts = new Map<string, number>();
  keys.forEach((key, index) => {
    if (key === undefined) return;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    else issues.add('repeated-item', [...path, index], key, () => ({ first: formatPath([...path, first]) }));
  });
}
