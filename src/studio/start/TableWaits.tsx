import { useStudio } from '../useStudio.ts';

interface TableWaitsProps {
  readonly onGiveUp: () => void;
}

/** Another draft was asked for while a table is on its way into the open one: a person sees to it first, or gives it up. */
export function TableWaits({ onGiveUp }: TableWaitsProps) {
  const { t, go } = useStudio();
  return (
    <div role="alert" className="problem">
      <p>{t('start.tableWaits')}</p>
      <div className="row">
        <button type="button" onClick={() => go('table')}>
          {t('start.toTable')}
        </button>
        <button type="button" onClick={onGiveUp}>
          {t('start.withoutTable')}
        </button>
      </div>
    </div>
  );
}
