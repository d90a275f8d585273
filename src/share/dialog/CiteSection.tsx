import { useState } from 'react';
import { direction } from '../../i18n/locale.ts';
import { bibtex } from '../citation/bibtex.ts';
import { citationSentence } from '../citation/citationSentence.ts';
import { cslJson } from '../citation/cslJson.ts';
import { fileName } from '../fileName.ts';
import { CopyField } from './CopyField.tsx';
import { Options } from './Options.tsx';
import { useSharing } from './ShareContext.ts';

const forms = ['sentence-en', 'sentence-ar', 'bibtex', 'csl'] as const;
type Form = (typeof forms)[number];

/** How to cite what is seen: as a sentence in either language, or for a program that keeps references. */
export function CiteSection() {
  const { say, takeaway, takeawayIn, save } = useSharing();
  const { locale, data, view } = takeaway;
  const [form, setForm] = useState<Form>(`sentence-${locale}`);
  const texts: Readonly<Record<Form, () => string>> = {
    'sentence-en': () => citationSentence(takeawayIn.en),
    'sentence-ar': () => citationSentence(takeawayIn.ar),
    bibtex: () => bibtex(takeaway),
    csl: () => cslJson(takeaway),
  };
  const text = texts[form]();
  const saved = form === 'bibtex' ? (['bib', 'application/x-bibtex'] as const) : form === 'csl' ? (['csl.json', 'application/json'] as const) : undefined;
  return (
    <section className="wide">
      <h3>{say('cite.heading')}</h3>
      <Options
        name="form"
        legend={say('cite.form')}
        options={forms.map((id) => ({ id, label: say(`cite.${id}`) }))}
        chosen={form}
        onChoose={setForm}
      />
      <CopyField label={say('cite.label')} value={text} rows={5} dir={form === 'sentence-ar' ? direction.ar : 'ltr'} />
      {saved && (
        <button
          type="button"
          onClick={() => save(fileName(data.dataset, view.filter, saved[0], locale), () => Promise.resolve(new Blob([text], { type: saved[1] })))}
        >
          {say('cite.save')}
        </button>
      )}
    </section>
  );
}
