import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { formatPath } from '../../dataset/formatPath.ts';
import { CountryNames } from '../CountryNames.tsx';
import { useStudio, useStudioParts } from '../useStudio.ts';
import { DraftMap } from './DraftMap.tsx';
import { EntryGrid } from './EntryGrid.tsx';
import { FieldInput } from './FieldInput.tsx';
import { fields, sectionIds } from './fields.ts';
import { fieldAt } from './fieldAt.ts';
import { Gaps } from './Gaps.tsx';

/** The dataset in forms and grids, with its map and what it lacks beside it. */
export function EditStep() {
  const { store } = useStudioParts();
  const { draft, t, locale } = useStudio();
  const { wanted, arrive, lead, section, chosen, opened, choose } = useStore(store);
  const forms = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (wanted === undefined) return;
    // After the form has been drawn.
    const frame = requestAnimationFrame(() => {
      const field = forms.current && fieldAt(forms.current, wanted);
      field?.scrollIntoView({ block: 'center' });
      field?.focus({ preventScroll: true });
      arrive();
    });
    return () => cancelAnimationFrame(frame);
  }, [wanted, arrive]);

  return (
    <div className="editor">
      <CountryNames locale={locale} />
      <nav aria-label={t('edit.heading')}>
        <ul className="sections">
          {sectionIds.map((id) => (
            <li key={id}>
              <button type="button" aria-current={id === section ? 'true' : undefined} onClick={() => choose(id)}>
                {t(`edit.sections.${id}`)}
                {id !== 'about' && <span className="count"> {draft[id].length}</span>}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <aside className="beside" aria-label={t('edit.beside')}>
        <DraftMap onOpen={(index) => lead(`partners[${index}]`)} />
        <Gaps />
      </aside>
      <div className="forms" ref={forms}>
        {section === 'about' ? (
          <section className="entry-form" aria-label={t('edit.sections.about')}>
            {fields.about.map((field) => (
              <FieldInput key={formatPath(field.path)} section="about" base={[]} field={field} />
            ))}
          </section>
        ) : (
          <EntryGrid key={section} list={section} chosen={chosen} opened={opened} onChoose={(index) => choose(section, index)} />
        )}
      </div>
    </div>
  );
}
