import { engagementRows } from '../../views/engagementRows.ts';
import type { EngagementRow } from '../../views/engagementRows.ts';
import type { Takeaway } from '../Takeaway.ts';

/** The rows of a takeaway, without their groups. */
export function rowsOf({ data, view, locale }: Takeaway): readonly EngagementRow[] {
  return engagementRows(data, view, locale).flatMap(({ rows }) => rows);
}
