import { useStudio } from '../useStudio.ts';

export function EditStep() {
  const { t } = useStudio();
  return <p>{t('loading')}</p>;
}
