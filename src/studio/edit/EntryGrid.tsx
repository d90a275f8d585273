import { useId, useMemo, useRef, useState } from 'react';
import { formatPath } from '../../dataset/formatPath.ts';
import { withEntry, withoutEntry } from '../draft/entries.ts';
import type { EntryList } from '../draft/entries.ts';
import { useStudio } from '../useStudio.ts';
import { EntryForm } from './EntryForm.tsx';
import { entryName } from './entryName.ts';
import { EntryRow } from './EntryRow.tsx';
import { findEntries } from './findEntries.ts';
import { fields } from './fields.ts';

/** So many rows stand in the page at a time. */
const PAGE = 25;

interface EntryGridProps {
  readonly list: EntryList;
  /** The entry whose form is open, and the how-manieth opening that is. */
  readonly chosen: number | undefined;
  readonly opened: number;
  onChoose(index: number | undefined): void;
}

/**
 * The entries of a list as rows: short fields are edited in place, the rest in the form that a row opens below it. The focus
 * stays on the row, from where the arrows walk on; what is new has it in its first field.
 */
export function EntryGrid({ list, chosen, opened, onChoose }: EntryGridProps) {
  const { draft, change, t, locale } = useStudio();
  const grid = useRef<HTMLDivElement>(null);
  const id = useId();
  const [query, setQuery] = useState('');
  const [page, setPage] = useState(0);
  const [shownFor, setShownFor] = useState('');
  const columns = fields[list].filter(({ inGrid }) => inGrid);
  const entries: readonly object[] = draft[list];
  const nameAt = (index: number) => entryName(draft, list, index, locale) || t('edit.unnamed', { number: index + 1 });
  const found = useMemo(() => findEntries(draft, list, query, locale), [draft, list, query, locale]);
  // What is open stays, though it be called otherwise by now.
  const isFound = chosen === undefined || chosen >= entries.length || found.includes(chosen);
  const rows = isFound ? found : [...found, chosen].toSorted((a, b) => a - b);
  // Where an entry is opened, or moves to another page, that page is shown.
  const place = chosen === undefined ? -1 : rows.indexOf(chosen);
  const showing = `${opened} ${place}`;
  if (shownFor !== showing) {
    setShownFor(showing);
    if (place !== -1) setPage(Math.floor(place / PAGE));
  }
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const shown = Math.min(page, pages - 1);
  const visible = rows.slice(shown * PAGE, (shown + 1) * PAGE);
  const all = (selector: string) => [...(grid.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const openForm = () => all('.entry-form')[0];

  const add = () => {
    change({ key: `history.added.${list}` }, (before) => withEntry(before, list));
    setQuery('');
    onChoose(entries.length);
    requestAnimationFrame(() => openForm()?.querySelector<HTMLElement>('input, select, textarea')?.focus());
  };
  const toggle = (index: number, button: HTMLElement) => {
    onChoose(index === chosen ? undefined : index);
    requestAnimationFrame(() => {
      // The row counts where both are too much; the form of another row has been closed meanwhile.
      for (const part of [openForm(), button]) part?.scrollIntoView({ block: 'nearest' });
    });
  };
  const remove = (index: number) => {
    const at = visible.indexOf(index);
    onChoose(undefined);
    change({ key: `history.removed.${list}`, values: { name: nameAt(index) } }, (before) => withoutEntry(before, list, index));
    // To the entry that has taken its place, else to the last one, else to where one is added.
    requestAnimationFrame(() => {
      const left = all('tbody th button');
      (left[at] ?? left.at(-1) ?? all('button')[0])?.focus();
    });
  };
  return (
    <div className="grid" ref={grid}>
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
              {visible.flatMap((index) => {
                const isOpen = index === chosen;
                const name = nameAt(index);
                const row = (
                  <EntryRow
                    key={index}
                    list={list}
                    index={index}
                    name={name}
                    columns={columns}
                    form={isOpen ? id : undefined}
                    onToggle={(button) => toggle(index, button)}
                  />
                );
                if (!isOpen) return [row];
                // By the opening: it is the same form where its entry moves.
                const form = (
                  <tr key={`form ${opened}`} className="open-entry">
                    <td colSpan={columns.length + 1}>
                      <EntryForm
                        id={id}
                        list={list}
                        index={index}
                        name={name}
                        onFirst={() => all('tbody th button')[0]?.focus()}
                        onRemove={() => remove(index)}
                      />
                    </td>
                  </tr>
                );
                return [row, form];
              })}
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
