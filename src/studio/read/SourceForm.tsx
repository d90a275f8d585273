import { useMemo } from 'react';
import { useStore } from 'zustand';
import { isDayMonthOrYear } from '../../dataset/calendar.ts';
import { direction } from '../../i18n/locale.ts';
import { freeId } from '../draft/entries.ts';
import type { TypedSource } from '../draft/KeptReading.ts';
import { textIn } from '../draft/names.ts';
import { useStudio, useStudioParts } from '../useStudio.ts';
import { languageOfText } from './languageOfText.ts';

interface SourceFormProps {
  /** The file's name, where the text came from a file. */
  readonly name: string | undefined;
  readonly text: string;
  /** Somebody wants to accept something, and there is no source to cite yet. */
  readonly isAsked: boolean;
  /** A source was added, and the form for it is gone. */
  onCited(): void;
}

/** Which source the communiqué is: each engagement cites it, so a person says its name before anything is accepted. */
export function SourceForm({ name, text, isAsked, onCited }: SourceFormProps) {
  const { readings } = useStudioParts();
  const { draft, change, announce, t, locale } = useStudio();
  const { citedAs, citeAs, source: typed, describe } = useStore(readings);
  const guessed = useMemo(() => languageOfText(text), [text]);
  const said: TypedSource = typed ?? { title: name?.replace(/\.\w+$/, '') ?? '', language: guessed, published: '' };
  const { title, language, published } = said;
  const isDay = published.trim() === '' || isDayMonthOrYear(published.trim());
  const source = draft.sources.find(({ id }) => id === citedAs);
  const add = () => {
    const id = freeId(draft, 'sources');
    const added = {
      id,
      title: { [locale]: title.trim() },
      language,
      ...(published.trim() !== '' && { published: published.trim() }),
    };
    change({ key: 'history.added.sources' }, (before) => ({ ...before, sources: [...before.sources, added] }));
    citeAs(id);
    announce(t('read.source.cited', { title }));
    onCited();
  };
  return (
    <section className="entry-form source-form" aria-label={t('read.source.heading')}>
      <h3>{t('read.source.heading')}</h3>
      {isAsked && <p className="problem">{t('read.source.first')}</p>}
      {draft.sources.length > 0 && (
        <label className="field">
          <span>{t('read.source.known')}</span>
          <select value={source?.id ?? ''} onChange={({ target }) => citeAs(target.value || undefined)}>
            <option value="">{t('read.source.new')}</option>
            {draft.sources.map(({ id, title: own }) => (
              <option key={id} value={id}>
                {textIn(own, locale) || id}
              </option>
            ))}
          </select>
        </label>
      )}
      {!source && (
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            if (title.trim() !== '') add();
          }}
        >
          <label className="field wide">
            <span>{t('read.source.title')}</span>
            <input required dir={direction[locale]} value={title} onChange={({ target }) => describe({ ...said, title: target.value })} />
          </label>
          <label className="field">
            <span>{t('read.source.language')}</span>
            <select value={language} onChange={({ target }) => describe({ ...said, language: target.value })}>
              <option value="ar">{t('read.source.ar')}</option>
              <option value="en">{t('read.source.en')}</option>
              <option value="fr">{t('read.source.fr')}</option>
            </select>
          </label>
          <label className="field">
            <span>{t('fields.published')}</span>
            <input
              dir="ltr"
              placeholder="2025-11-24"
              value={published}
              // By what stands in it, not by what is typed: a day may be kept half typed.
              ref={(field) => field?.setCustomValidity(isDay ? '' : t('fields.published'))}
              onChange={({ target }) => describe({ ...said, published: target.value })}
            />
          </label>
          <button type="submit" className="main-action">
            {t('read.source.add')}
          </button>
        </form>
      )}
    </section>
  );
}
