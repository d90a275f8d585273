import { useStudio } from '../useStudio.ts';

export function ReadStep() {
  const { t } = useStudio();
  return <p>{t('read.none')}</p>;
}
