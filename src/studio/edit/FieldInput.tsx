import type { Path } from '../../dataset/Path.ts';
import { formatPath } from '../../dataset/formatPath.ts';
import { otherLocale, direction } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { getAt, setAt } from '../draft/setAt.ts';
import { useStudio, useStudioParts } from '../useStudio.ts';
import { ChoiceInput, ChoicesInput } from './ChoiceInput.tsx';
import { CitationsInput } from './CitationsInput.tsx';
import { CoordinatesInput } from './CoordinatesInput.tsx';
import { CountryInput } from './CountryInput.tsx';
import type { FieldInputProps } from './fields.ts';
import { Labelled } from './Labelled.tsx';

/** One field of an entry, whatever its kind. What is typed is in the draft at once. */
export function FieldInput(props: FieldInputProps) {
  const { base, field } = props;
  const { t } = useStudio();
  switch (field.kind) {
    case 'text':
    case 'prose':
      return <TextInputs {...props} />;
    case 'country':
      return <CountryInput {...props} />;
    case 'coordinates':
      return <CoordinatesInput {...props} />;
    case 'choice':
      return <ChoiceInput {...props} />;
    case 'choices':
      return <ChoicesInput {...props} />;
    case 'citations':
      return <CitationsInput {...props} />;
    case 'date':
    case 'line':
    case 'number':
      return (
        <Labelled label={t(field.label)} inCell={props.inCell}>
          <LineInput {...props} path={[...base, ...field.path]} label={t(field.label)} />
        </Labelled>
      );
  }
}

/** A text in both languages, the page's own first. */
function TextInputs(props: FieldInputProps) {
  const { base, field, inCell } = props;
  const { t, locale } = useStudio();
  const path = [...base, ...field.path];
  return (
    <div className={inCell ? 'cell-texts' : 'texts'} data-path={formatPath(path)}>
      {[locale, otherLocale[locale]].map((own) => {
        const label = t('fields.inLanguage', { field: t(field.label), language: t(`fields.${own}`) });
        return (
          <Labelled key={own} label={label} inCell={inCell}>
            <LineInput {...props} path={[...path, own]} label={label} language={own} />
          </Labelled>
        );
      })}
    </div>
  );
}

interface LineInputProps extends FieldInputProps {
  readonly path: Path;
  readonly label: string;
  readonly language?: Locale;
}

function LineInput({ section, field, path, label, language, inCell }: LineInputProps) {
  const { change, draft } = useStudio();
  const { drafts } = useStudioParts();
  const value = getAt(draft, path);
  const own = formatPath(path);
  const write = (written: string) => {
    const next = written === '' ? undefined : field.kind === 'number' ? Number(written) : written;
    change({ key: `history.${section}` }, (before) => setAt(before, path, next), own);
  };
  const shared = {
    'data-path': own,
    'aria-label': inCell ? label : undefined,
    value: typeof value === 'string' || typeof value === 'number' ? value : '',
    onBlur: () => drafts.getState().seal(),
    ...(language && { lang: language, dir: direction[language] }),
  };
  if (field.kind === 'prose') {
    return <textarea rows={3} {...shared} onChange={({ target }) => write(target.value.replace(/[\r\n]+/g, ' '))} />;
  }
  return (
    <input
      type={field.kind === 'number' ? 'number' : 'text'}
      step="any"
      {...(field.kind === 'date' && { dir: 'ltr', inputMode: 'numeric' as const, size: 10 })}
      {...shared}
      onChange={({ target }) => write(target.value)}
    />
  );
}
