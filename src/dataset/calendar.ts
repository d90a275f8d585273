export const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
export const dayOrMonthPattern = /^\d{4}-\d{2}(-\d{2})?$/;
export const dayMonthOrYearPattern = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Whether `YYYY-MM-DD` is a day that exists: 2025-02-29 is none. */
export function isDay(text: string): boolean {
  if (!dayPattern.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Some engines roll an impossible day over into the next month, others refuse it.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether the text is a day that exists, a month, or a year alone (`1927`). */
export function isDayMonthOrYear(text: string): boolean {
  return /^\d{4}$/.test(text) || isDayOrMonth(text);
}

/** Whether the text is a day that exists, or a month (`2025-11`). */
export function isDayOrMonth(text: string): boolean {
  return isDay(text) || (/^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`));
}
