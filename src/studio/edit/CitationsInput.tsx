import { formatPath } from '../../dataset/formatPath.ts';
import type { DraftCitation } from '../draft/Draft.ts';
import { textIn } from '../draft/names.ts';
import { getAt, setAt } from '../draft/setAt.ts';
import { useStudio } from '../useStudio.ts';
import type { FieldInputProps } from './fields.ts';

/** The sources that an entry cites, each with the place in it. */
export function CitationsInput({ section, base, field }: FieldInputProps) {
  const { draft, change, t, locale } = useStudio();
  const path = [...base, ...field.path];
  const value = getAt(draft, path);
  const citations = Array.isArray(value) ? (value as readonly DraftCitation[]) : [];
  const write = (next: readonly DraftCitation[], typedIn?: string) =>
    change({ key: `history.${section}` }, (before) => setAt(before, path, next), typedIn);
  return (
    <fieldset className="citations" data-path={formatPath(path)} tabIndex={-1}>
      <legend>{t(field.label)}</legend>
      {draft.sources.length === 0 && <p className="hint-line">{t('fields.noSources')}</p>}
      {citations.map((citation, index) => (
        <div key={index} className="citation">
          <select
            aria-label={t('fields.source', { number: index + 1 })}
            data-path={formatPath([...path, index, 'source'])}
            value={citation.source ?? ''}
            onChange={({ target }) =>
              write(citations.map((own, at) => (at === index ? { ...own, source: target.value } : own)))
            }
          >
            <option value="">{t('choices.none')}</option>
            {draft.sources.map(({ id, title }) => (
              <option key={id} value={id}>
                {textIn(title, locale) || id}
              </option>
            ))}
          </select>
          <input
            aria-label={t('fields.at', { number: index + 1 })}
            placeholder="¶4"
            size={6}
            data-path={formatPath([...path, index, 'at'])}
            value={citation.at ?? ''}
            onChange={({ target }) => {
              const { at: _before, ...rest } = citation;
              const next = target.value === '' ? rest : { ...rest, at: target.value };
              write(citations.map((own, at) => (at === index ? next : own)), `${formatPath(path)} ${index}`);
            }}
          />
          <button
            type="button"
            className="quiet"
            aria-label={t('fields.removeSource', { number: index + 1 })}
            onClick={() => write(citations.filter((_, at) => at !== index))}
          >
            ×
          </button>
        </div>
      ))}
      <button
        type="button"
        disabled={draft.sources.length === 0}
        onClick={() => {
          const used = new Set(citations.map(({ source }) => source));
          const next = draft.sources.find(({ id }) => !used.has(id)) ?? draft.sources[0];
          write([...citations, next ? { source: next.id } : {}]);
        }}
      >
        {t('fields.addSource')}
      </button>
    </fieldset>
  );
}
