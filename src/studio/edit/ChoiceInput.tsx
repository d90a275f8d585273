import { formatPath } from '../../dataset/formatPath.ts';
import { getAt, setAt } from '../draft/setAt.ts';
import { useStudio } from '../useStudio.ts';
import { choicesOf } from './choicesOf.ts';
import type { FieldInputProps } from './fields.ts';
import { Labelled } from './Labelled.tsx';
import { withKind } from './withKind.ts';

/** One of several values, or none. */
export function ChoiceInput({ section, base, field, inCell }: FieldInputProps) {
  const { draft, change, t, locale } = useStudio();
  const path = [...base, ...field.path];
  const choices = choicesOf(field.from ?? 'kind', draft, t, locale);
  const value = getAt(draft, path);
  const written = typeof value === 'string' ? value : '';
  // A country is written by its code in some references.
  const isKnown = written === '' || choices.some(({ id }) => id === written);
  return (
    <Labelled label={t(field.label)} inCell={inCell}>
      <select
        data-path={formatPath(path)}
        aria-label={inCell ? t(field.label) : undefined}
        value={written}
        onChange={({ target }) => {
          change({ key: `history.${section}` }, (before) =>
            field.from === 'kind' ? withKind(before, base, target.value) : setAt(before, path, target.value || undefined),
          );
        }}
      >
        {field.from !== 'kind' && <option value="">{t('choices.none')}</option>}
        {!isKnown && <option value={written}>{written}</option>}
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** Any number of values. */
export function ChoicesInput({ section, base, field }: FieldInputProps) {
  const { draft, change, t, locale } = useStudio();
  const path = [...base, ...field.path];
  const choices = choicesOf(field.from ?? 'topics', draft, t, locale);
  const value = getAt(draft, path);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <fieldset className="choices" data-path={formatPath(path)} tabIndex={-1}>
      <legend>{t(field.label)}</legend>
      {choices.length === 0 && <p className="hint-line">{t('choices.empty')}</p>}
      {choices.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) => {
              const next = target.checked ? [...chosen, id] : chosen.filter((other) => other !== id);
              change({ key: `history.${section}` }, (before) => setAt(before, path, next));
            }}
          />{' '}
          {name}
        </label>
      ))}
    </fieldset>
  );
}
