import { formatPath } from '../../dataset/formatPath.ts';
import { withEntryEarlier, withoutEntry } from '../draft/entries.ts';
import type { EntryList } from '../draft/entries.ts';
import { useStudio } from '../useStudio.ts';
import { entryName } from './entryName.ts';
import { FieldInput } from './FieldInput.tsx';
import { fields } from './fields.ts';

interface EntryFormProps {
  readonly list: EntryList;
  readonly index: number;
  onClose(): void;
}

/** All fields of one entry. */
export function EntryForm({ list, index, onClose }: EntryFormProps) {
  const { draft, change, t, locale } = useStudio();
  const kind = list === 'partners' ? draft.partners[index]?.kind : undefined;
  const name = entryName(draft, list, index, locale) || t('edit.unnamed', { number: index + 1 });
  const isOrdered = list === 'outcomes' || list === 'scenes' || list === 'regions';
  return (
    <section className="entry-form" aria-label={name}>
      <h3>{name}</h3>
      {list === 'outcomes' && <p className="hint-line">{t('edit.outcomesOrder')}</p>}
      {fields[list]
        .filter(({ only }) => only === undefined || only === kind)
        .map((field) => (
          <FieldInput key={formatPath(field.path)} section={list} base={[list, index]} field={field} />
        ))}
      <div className="row">
        {isOrdered && (
          <button
            type="button"
            disabled={index === 0}
            onClick={() => change({ key: `history.${list}` }, (before) => withEntryEarlier(before, list, index))}
          >
            {t('edit.earlier')}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            onClose();
            change({ key: `history.removed.${list}`, values: { name } }, (before) => withoutEntry(before, list, index));
          }}
        >
          {t('edit.remove', { name })}
        </button>
      </div>
    </section>
  );
}
