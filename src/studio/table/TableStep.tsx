import { useStudio } from '../useStudio.ts';

/** Reads a spreadsheet into the draft. */
export function TableStep() {
  const { t } = useStudio();
  return <p>{t('table.none')}</p>;
}
