import { formatDay, formatPeriod } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { DraftEngagement } from '../draft/Draft.ts';
import { nameById } from '../draft/names.ts';
import { useStudio } from '../useStudio.ts';
import { withAdditions } from './Known.ts';
import type { ImportSummary } from './tableMessages.ts';
import type { TableInStudio } from './useTable.ts';

interface RowPreviewProps {
  readonly table: TableInStudio;
  readonly summary: ImportSummary;
}

/** The first rows as they will be, how many come, and how many stay behind. */
export function RowPreview({ table, summary }: RowPreviewProps) {
  const { draft, locale } = useStudio();
  const { words, accept, busy } = table;
  const { counts, additions } = summary;
  const after = withAdditions({ ...draft, engagements: [] }, additions);
  const and = locale === 'ar' ? '، ' : ', ';
  return (
    <section className="table-preview">
      <h3>{words('preview.heading')}</h3>
      {counts.waiting > 0 && <p>{words('preview.waiting', { count: counts.waiting })}</p>}
      {counts.leftOut > 0 && <p>{words('preview.leftOut', { count: counts.leftOut })}</p>}
      {counts.taken === 0 ? (
        <p>{words('preview.none')}</p>
      ) : (
        <>
          <button type="button" className="main-action" disabled={busy !== undefined} onClick={accept}>
            {words('preview.accept', { count: counts.taken })}
          </button>
          <div className="table-box">
            <table>
              <caption className="hint-line">{words('preview.caption')}</caption>
              <thead>
                <tr>
                  {(['partner', 'outcome', 'date', 'topics', 'sources'] as const).map((column) => (
                    <th key={column} scope="col">
                      {words(`preview.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {additions.engagements.map((engagement) => (
                  <tr key={engagement.id}>
                    <th scope="row">{nameById(after, 'partners', engagement.partner ?? '', locale)}</th>
                    <td>{nameById(after, 'outcomes', engagement.outcome ?? '', locale)}</td>
                    <td>{daysOf(engagement, locale)}</td>
                    <td>{engagement.topics.map((id) => nameById(after, 'topics', id, locale)).join(and)}</td>
                    <td>
                      {engagement.sources.map(({ source = '', at = '' }) => (
                        <span key={`${source} ${at}`} className="cited">
                          <bdi>{nameById(after, 'sources', source, locale)}</bdi> <bdi>{at}</bdi>
                        </span>
                      ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

function daysOf({ date, dates }: DraftEngagement, locale: Locale): string {
  if (date !== undefined) return formatDay(locale, date);
  return dates?.start !== undefined && dates.end !== undefined ? formatPeriod(locale, dates.start, dates.end) : '';
}
