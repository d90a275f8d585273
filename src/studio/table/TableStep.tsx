import { useDeferredValue } from 'react';
import { isolated } from '../../i18n/isolated.ts';
import { BringTable } from './BringTable.tsx';
import { ColumnRoles } from './ColumnRoles.tsx';
import { explainTableIssue } from './explainTableIssue.ts';
import { Problems } from './Problems.tsx';
import { Progress } from '../Progress.tsx';
import { RowPreview } from './RowPreview.tsx';
import { SheetChoice } from './SheetChoice.tsx';
import { TableNotices } from './TableNotices.tsx';
import { useStudio } from '../useStudio.ts';
import { useTable } from './useTable.ts';

/** Reads a spreadsheet into the draft: what stands where, what has to be decided, what comes of it. */
export function TableStep() {
  const { locale, t } = useStudio();
  const table = useTable();
  const { words, busy, share, refused, choices, brought } = table;
  // Drawn in turns: what a large table asks and brings is much to draw at once.
  const [overview, summary] = [useDeferredValue(table.overview), useDeferredValue(table.summary)];
  const chosen = choices.at(-1);
  const sheet = chosen && overview?.sheets[chosen.sheet];
  const explained = refused && explainTableIssue(refused, locale);
  return (
    <div className="table-step" aria-busy={busy !== undefined}>
      {!sheet && busy === undefined && <BringTable bring={table.bring} words={words} />}
      {!brought && !refused && <p className="hint-line">{t('table.none')}</p>}
      {explained && (
        <div role="alert" className="problem">
          {brought && 'file' in brought && (
            <p>
              <bdi>{brought.file.name}</bdi>
            </p>
          )}
          <p>{explained.what}</p>
          <p>{explained.remedy}</p>
        </div>
      )}
      {busy !== undefined && (
        <Progress words={words(`busy.${busy}`)} share={share} stop={{ words: words('busy.stop'), onStop: table.clear }} />
      )}
      {table.another && (
        <div role="alert" className="problem">
          <p>{words('bring.waits')}</p>
          <div className="row">
            <button type="button" onClick={table.another.refuse}>
              {words('bring.stay')}
            </button>
            <button type="button" onClick={table.another.read}>
              {words('bring.readNew')}
            </button>
          </div>
        </div>
      )}
      {sheet && (
        <>
          <div className="row table-found">
            <p>
              {overview.file === '' ? words('found.cells') : words('found.file', { file: isolated(overview.file), sheet: isolated(sheet.name) })}{' '}
              <span className="count">{words('found.rows', { count: summary?.counts.rows ?? sheet.length })}</span>
            </p>
            <button type="button" className="quiet" onClick={table.clear}>
              {words('bring.another')}
            </button>
          </div>
          <TableNotices notices={[...overview.notices, ...(summary?.notices ?? [])]} words={words} locale={locale} />
          <h3>{words('layout.heading')}</h3>
          <SheetChoice table={table} overview={overview} chosen={chosen} />
          <ColumnRoles sheet={sheet} chosen={chosen} choose={table.choose} words={words} />
          {summary && <Problems table={table} summary={summary} chosen={chosen} />}
          {summary && <RowPreview table={table} summary={summary} />}
        </>
      )}
    </div>
  );
}
