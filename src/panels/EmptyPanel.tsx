import { useAtlas } from './useAtlas.ts';

/** What stands where the selection will: what the dataset is about, and how to select. */
export function EmptyPanel() {
  const { data, t, locale } = useAtlas();
  return (
    <div className="hint">
      <p>{data.dataset.summary[locale]}</p>
      <p className="how">{t('panel.empty')}</p>
    </div>
  );
}
