import ar from '../i18n/issues.ar.json' with { type: 'json' };
import en from '../i18n/issues.en.json' with { type: 'json' };
import type { Issue, IssueCode } from './Issue.ts';

export type IssueLocale = 'en' | 'ar';

export interface Explanation {
  /** The path, or the words for the whole file. */
  readonly where: string;
  /** What is wrong there. */
  readonly what: string;
  /** What to do about it. */
  readonly remedy: string;
}

interface Words {
  readonly what: string;
  readonly do: string;
  /** Used instead of `do` where there is something near to suggest. */
  readonly doNearest?: string;
}

interface Messages {
  readonly codes: Readonly<Record<IssueCode, Words>>;
  readonly terms: Readonly<Record<string, string>>;
  readonly report: Readonly<Record<'wholeFile' | 'valid' | 'summary' | 'usage', string>>;
}

const messages: Readonly<Record<IssueLocale, Messages>> = { en, ar };

/**
 * Says an issue in words: plain text, no markup. Inserted values are isolated (U+2068 … U+2069), so that a Latin path
 * does not disturb an Arabic sentence, nor an Arabic value an English one.
 */
export function explainIssue(issue: Issue, locale: IssueLocale): Explanation {
  const { codes, terms, report } = messages[locale];
  const words = codes[issue.code];
  const values = { ...issue.details, ...(issue.found === undefined ? {} : { found: issue.found }) };
  const say = (sentence: string): string => insert(sentence, values, terms);
  const hasNearest = typeof issue.details['nearest'] === 'string' && issue.details['nearest'] !== '';
  return {
    where: issue.path === '' ? report.wholeFile : isolate(issue.path),
    what: say(words.what),
    remedy: say(hasNearest ? (words.doNearest ?? words.do) : words.do),
  };
}

/** A sentence of the command's report, with its figures. */
export function reportSentence(
  name: keyof Messages['report'],
  locale: IssueLocale,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return insert(messages[locale].report[name], values, {});
}

const termKeys = new Set(['expected', 'reason']);

function insert(sentence: string, values: Issue['details'], terms: Messages['terms']): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = String(values[name] ?? '…');
    // Our own terms are in the language of the sentence already.
    const term = termKeys.has(name) && Object.hasOwn(terms, value) ? terms[value] : undefined;
    return term ?? isolate(value);
  });
}

function isolate(value: string): string {
  return `\u2068${value}\u2069`;
}
