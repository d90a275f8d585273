import { useStudio } from '../useStudio.ts';

export function PublishStep() {
  const { t } = useStudio();
  return <p>{t('loading')}</p>;
}
