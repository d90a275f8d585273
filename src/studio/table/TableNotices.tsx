import type { Locale } from '../../i18n/locale.ts';
import type { TableT } from '../../i18n/tableWords.ts';
import { explainTableIssue } from './explainTableIssue.ts';
import type { TableIssue } from './TableIssue.ts';

interface TableNoticesProps {
  readonly notices: readonly TableIssue[];
  readonly words: TableT;
  readonly locale: Locale;
}

/** What was done in reading: nothing has to be decided, yet it should be known. */
export function TableNotices({ notices, words, locale }: TableNoticesProps) {
  if (notices.length === 0) return null;
  return (
    <section aria-label={words('notices.heading')} className="table-notices">
      <ul>
        {notices.map((notice) => {
          const { where, what, remedy } = explainTableIssue(notice, locale);
          return (
            <li key={`${notice.code} ${notice.path}`}>
              {notice.path !== '' && <strong>{where}</strong>} {what} {remedy}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
