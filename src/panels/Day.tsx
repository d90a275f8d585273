import { writtenPeriod, writtenDay } from '../views/writtenDays.ts';
import { useAtlas } from './useAtlas.ts';

interface DayProps {
  readonly start: string;
  readonly end?: string;
}

/** A day, a month or a period of the dataset in words. */
export function Day({ start, end }: DayProps) {
  const { data, locale } = useAtlas();
  if (end !== undefined) return <span className="period">{writtenPeriod(data, locale, start, end)}</span>;
  return <time dateTime={start}>{writtenDay(data, locale, start)}</time>;
}
