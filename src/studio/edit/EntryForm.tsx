import { formatPath } from '../../dataset/formatPath.ts';
import { withEntryEarlier } from '../draft/entries.ts';
import type { EntryList } from '../draft/entries.ts';
import { useStudio } from '../useStudio.ts';
import { FieldInput } from './FieldInput.tsx';
import { fields } from './fields.ts';

interface EntryFormProps {
  readonly id: string;
  readonly list: EntryList;
  readonly index: number;
  /** What the entry is called. */
  readonly name: string;
  /** The entry is the first of its list now, and cannot be moved any more. */
  onFirst(): void;
  onRemove(): void;
}

/** All fields of one entry. */
export function EntryForm({ id, list, index, name, onFirst, onRemove }: EntryFormProps) {
  const { draft, change, announce, t } = useStudio();
  const kind = list === 'partners' ? draft.partners[index]?.kind : undefined;
  const isOrdered = list === 'outcomes' || list === 'scenes' || list === 'regions';
  const moveUp = () => {
    change({ key: `history.${list}` }, (before) => withEntryEarlier(before, list, index));
    announce(t('edit.moved', { name, number: index, count: draft[list].length }));
    if (index === 1) onFirst();
  };
  return (
    <section id={id} className="entry-form" aria-label={name}>
      {list === 'outcomes' && <p className="hint-line">{t('edit.outcomesOrder')}</p>}
      {fields[list]
        .filter(({ only }) => only === undefined || only === kind)
        .map((field) => (
          <FieldInput key={formatPath(field.path)} section={list} base={[list, index]} field={field} />
        ))}
      <div className="row">
        {isOrdered && (
          <button type="button" disabled={index === 0} onClick={moveUp}>
            {t('edit.earlier')}
          </button>
        )}
        <button type="button" onClick={onRemove}>
          {t('edit.remove', { name })}
        </button>
      </div>
    </section>
  );
}
