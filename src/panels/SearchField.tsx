import { useAtlasState } from '../state/useAtlasState.ts';
import { useAtlas } from './useAtlas.ts';

/** Narrows everything to the partners that a name or code finds, as it is typed. */
export function SearchField() {
  const { store, t } = useAtlas();
  const query = useAtlasState(store, ({ filter }) => filter.query);
  return (
    <label className="search">
      <span>{t('filters.search')}</span>
      <input
        type="search"
        name="query"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        placeholder={t('filters.searchHint')}
        value={query}
        onChange={(event) => store.getState().search(event.target.value)}
      />
    </label>
  );
}
