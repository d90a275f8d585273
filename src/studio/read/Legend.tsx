import { useStudio } from '../useStudio.ts';

const kinds = ['country', 'organisation', 'outcome', 'date', 'place', 'topic', 'doubt'] as const;

/** How each kind is marked in the text: by its line, not by its colour alone. */
export function Legend() {
  const { t } = useStudio();
  return (
    <ul className="mark-legend" aria-label={t('read.legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <span className="mark" data-kind={kind}>
            {t(`read.kind.${kind}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
