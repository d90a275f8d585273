import { formatDay, formatPeriod } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';

interface DayProps {
  readonly locale: Locale;
  readonly start: string;
  readonly end?: string;
}

/**
 * A day, a month or a period in words.
 * `suppressHydrationWarning`: the reader's browser may know another edition of CLDR than the machine that built the
 * page; what was printed stays.
 */
export function Day({ locale, start, end }: DayProps) {
  if (end !== undefined) return <span suppressHydrationWarning>{formatPeriod(locale, start, end)}</span>;
  return (
    <time dateTime={start} suppressHydrationWarning>
      {formatDay(locale, start)}
    </time>
  );
}
