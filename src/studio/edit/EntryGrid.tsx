import { useMemo, useState } from 'react';
import { formatPath } from '../../dataset/formatPath.ts';
import { withEntry } from '../draft/entries.ts';
import type { EntryList } from '../draft/entries.ts';
import { useStudio } from '../useStudio.ts';
import { entryName } from './entryName.ts';
import { findEntries } from './findEntries.ts';
import { FieldInput } from './FieldInput.tsx';
import { fields } from './fields.ts';
import type { Field } from './fields.ts';

/** So many rows stand in the page at a time. */
const PAGE = 25;

interface EntryGridProps {
  readonly list: EntryList;
  readonly chosen: number | undefined;
  onChoose(index: number | undefined): void;
}

/** The entries of a list as rows: short fields are edited in place, the rest in the form that a row opens. */
export function EntryGrid({ list, chosen, onChoose }: EntryGridProps) {
  const { draft, change, t, locale } = useStudio();
  const [query, setQuery] = useState('');
  const [page, setPage] = useState(0);
  const columns = fields[list].filter(({ inGrid }) => inGrid);
  const entries: readonly object[] = draft[list];
  const nameAt = (index: number) => entryName(draft, list, index, locale) || t('edit.unnamed', { number: index + 1 });
  const rows = useMemo(() => findEntries(draft, list, query, locale), [draft, list, query, locale]);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const shown = Math.min(page, pages - 1);
  const isFor = (field: Field, index: number) =>
    field.only === undefined || (list === 'partners' && draft.partners[index]?.kind === field.only);
  const add = () => {
    change({ key: `history.added.${list}` }, (before) => withEntry(before, list));
    setQuery('');
    setPage(Math.floor(entries.length / PAGE));
    onChoose(entries.length);
  };
  return (
    <div className="grid">
      <div className="row">
        <button type="button" className="main-action" data-path={list} onClick={add}>
          {t(`edit.add.${list}`)}
        </button>
        {entries.length > 8 && (
          <label className="find">
            <span>{t('edit.find')}</span>
            <input type="search" value={query} onChange={({ target }) => setQuery(target.value)} />
          </label>
        )}
      </div>
      {entries.length > 0 && (
        <div className="table-box">
          <table>
            <caption className="unseen">{t(`edit.sections.${list}`)}</caption>
            <thead>
              <tr>
                <th scope="col">{t('edit.entry')}</th>
                {columns.map((field) => (
                  <th key={formatPath(field.path)} scope="col">
                    {t(field.label)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(shown * PAGE, (shown + 1) * PAGE).map((index) => (
                <tr key={index} aria-current={index === chosen ? 'true' : undefined}>
                  <th scope="row">
                    <button
                      type="button"
                      className="quiet"
                      aria-expanded={index === chosen}
                      onClick={() => onChoose(index === chosen ? undefined : index)}
                    >
                      {nameAt(index)}
                    </button>
                  </th>
                  {columns.map((field) => (
                    <td key={formatPath(field.path)}>
                      {isFor(field, index) && <FieldInput section={list} base={[list, index]} field={field} inCell />}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {pages > 1 && (
        <div className="row">
          <button type="button" disabled={shown === 0} onClick={() => setPage(shown - 1)}>
            {t('edit.before')}
          </button>
          <span>{t('edit.page', { page: shown + 1, pages })}</span>
          <button type="button" disabled={shown === pages - 1} onClick={() => setPage(shown + 1)}>
            {t('edit.after')}
          </button>
        </div>
      )}
    </div>
  );
}
