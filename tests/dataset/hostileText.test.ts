import { describe, expect, test } from 'vitest';
import { displayString } from '../../src/dataset/displayValue.ts';
import { explainIssue } from '../../src/dataset/explainIssue.ts';
import { parseDataset } from '../../src/dataset/parseDataset.ts';
import { change } from './smallDataset.ts';

/** Nothing that a terminal obeys or that turns the text around it. */
const harmful = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066\u2067]/u;

describe('hostile text', () => {
  test.each([
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '{{constructor}} ${7*7} %s',
    "'; DROP TABLE partners; --",
    '=HYPERLINK("http://example.org")',
    'نص عربي with English and 123',
    'لا\u200fعلامات\u200cضارة',
    '👩🏽‍⚖️ e\u0301',
  ])('%s is text: it stays as it is', (hostile) => {
    const parsed = parseDataset(change({ 'title.en': hostile }));
    expect(parsed.ok && parsed.dataset.title.en).toBe(hostile);
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript://%0aalert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//example.org',
    'file:///x',
    ' https://example.org',
    'https://exa\u202Emple.org',
    'https://example.org/\u200e',
    'https://example.org/"onclick="',
  ])('%s is no link', (url) => {
    const parsed = parseDataset(change({ 'sources.0.url': url }));
    expect(parsed.ok ? [] : parsed.issues.map(({ code }) => code)).toContain('not-a-link');
  });

  test.each(['http://example.org', 'HTTPS://example.org/a?b=c#d', 'https://ar.example/مراكش', 'https://[::1]:8080/'])(
    '%s is a link',
    (url) => {
      expect(parseDataset(change({ 'sources.0.url': url })).ok).toBe(true);
    },
  );

  test('the message about it is harmless, and short', () => {
    const hostile = `\u001b[31m\u202E\u2066\ud800${'x'.repeat(10_000)}`;
    for (const at of ['title.en', 'id', 'sources.0.url', 'partners.0.country', 'engagements.0.outcome', hostile]) {
      const parsed = parseDataset(change({ [at]: hostile }));
      if (parsed.ok) throw new Error(`${at} was accepted`);
      for (const issue of parsed.issues) {
        expect(issue.path.length).toBeLessThan(300);
        for (const locale of ['en', 'ar'] as const) {
          const { where, what, remedy } = explainIssue(issue, locale);
          expect(`${where}${what}${remedy}${issue.path}${issue.found ?? ''}`).not.toMatch(harmful);
        }
      }
    }
  });

  test('keys that every object inherits are unknown keys, all of them', () => {
    const input: unknown = JSON.parse('{"__proto__": {"x": 1}, "constructor": 1, "toString": 1, "hasOwnProperty": 1}');
    const parsed = parseDataset(input);
    const unknown = parsed.ok ? [] : parsed.issues.filter(({ code }) => code === 'unknown-key').map(({ path }) => path);
    expect(unknown).toEqual(['__proto__', 'constructor', 'toString', 'hasOwnProperty']);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  test('what is displayed is cut between characters', () => {
    expect(displayString('a\u202Eb')).toBe('a\\u{202E}b');
    expect(displayString('x'.repeat(78) + '😀😀')).toHaveLength(79);
    expect(displayString('x'.repeat(80))).toHaveLength(80);
  });
});
