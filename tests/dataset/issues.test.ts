import { describe, expect, test } from 'vitest';
import ar from '../../src/i18n/issues.ar.json';
import en from '../../src/i18n/issues.en.json';
import type { IssueCode } from '../../src/dataset/Issue.ts';
import { explainIssue } from '../../src/dataset/explainIssue.ts';
import { parseDataset } from '../../src/dataset/parseDataset.ts';
import { issueExamples } from './issueExamples.ts';
import { change, smallDataset } from './smallDataset.ts';

/** Codes that only a file can give; `command.test.ts` has their examples. */
const fromFiles: readonly IssueCode[] = [
  'not-json',
  'duplicate-key',
  'no-such-file',
  'not-a-file',
  'unreadable-file',
  'not-utf8',
];

const issuesOf = (input: unknown) => {
  const parsed = parseDataset(input);
  return parsed.ok ? [] : parsed.issues;
};

describe('every issue code', () => {
  test('the small dataset has none', () => {
    expect(issuesOf(smallDataset())).toEqual([]);
  });

  test.each(issueExamples.map((example, index) => ({ ...example, index })))(
    '$index: $code at "$path"',
    ({ code, path, input, details }) => {
      const issue = issuesOf(input).find((candidate) => candidate.code === code && candidate.path === path);
      expect(issue, JSON.stringify(issuesOf(input))).toBeDefined();
      expect(issue?.details).toMatchObject(details ?? {});
      expect(issue?.found?.length ?? 0).toBeLessThanOrEqual(80);
    },
  );

  test('has an example, and words in both languages', () => {
    const covered = new Set([...issueExamples.map(({ code }) => code), ...fromFiles]);
    expect([...covered].sort()).toEqual(Object.keys(en.codes).sort());
    expect(Object.keys(ar.codes).sort()).toEqual(Object.keys(en.codes).sort());
    expect(Object.keys(ar.terms).sort()).toEqual(Object.keys(en.terms).sort());
    expect(Object.keys(ar.report).sort()).toEqual(Object.keys(en.report).sort());
  });

  test('is explained without a gap: every placeholder finds its value', () => {
    for (const issue of issueExamples.flatMap(({ input }) => issuesOf(input).slice(0, 50))) {
      for (const locale of ['en', 'ar'] as const) {
        const { where, what, remedy } = explainIssue(issue, locale);
        const said = `${where} ${what} ${remedy}`;
        expect(said).not.toMatch(/\{\{|undefined|\u2068…\u2069/);
        expect([...said].filter((c) => c === '\u2068')).toHaveLength([...said].filter((c) => c === '\u2069').length);
      }
    }
  });

  test('says the same placeholders in both languages', () => {
    const placeholders = (sentences: object) => JSON.stringify(sentences).match(/\{\{\w+\}\}/g)?.sort() ?? [];
    const arabic = new Map<string, object>(Object.entries(ar.codes));
    for (const [code, words] of Object.entries(en.codes)) {
      expect([code, placeholders(arabic.get(code) ?? {})]).toEqual([code, placeholders(words)]);
    }
  });
});

describe('all issues at once', () => {
  test('structure, values and references in one answer', () => {
    const input = change({
      sumary: 'x',
      titel: 'x',
      'title.ar': undefined,
      'partners.0.country': 'PL',
      'engagements.0.outcome': 'memorandm',
      'sources.0.url': 'javascript:alert(1)',
      'dates.end': '2025-11-31',
      'engagements.1.sources.0.source': 's2',
    });
    expect(issuesOf(input).map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      'missing-key title.ar',
      'not-a-date dates.end',
      'not-a-link sources[0].url',
      'unknown-country partners[0].country',
      'unknown-key sumary',
      'unknown-key titel',
      'unknown-reference engagements[0].outcome',
      'unknown-reference engagements[1].sources[0].source',
    ]);
  });

  test('a list that is missing is one issue, not one for each reference into it', () => {
    expect(issuesOf(change({ outcomes: undefined })).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'missing-key outcomes',
    ]);
  });

  test('the list stops at 1,000 and says so', () => {
    const issues = issuesOf(change({ topics: Array.from({ length: 10_000 }, () => 0) }));
    expect(issues).toHaveLength(1_001);
    expect(issues.at(-1)?.code).toBe('too-many-issues');
  });
});
