import type { SyntheticEvent } from 'react';
import type { Text } from '../dataset/Dataset.ts';
import { sourceCode } from '../views/citations.ts';
import { kinds } from '../views/Filter.ts';
import { FacetMenu } from './FacetMenu.tsx';
import { SearchField } from './SearchField.tsx';
import { useAtlas } from './useAtlas.ts';

/** Search, and the dimensions of the filter besides the region. */
export function Filters() {
  const { data, store, viewOf, t, locale, open } = useAtlas();
  const { outcomes, topics, sources } = data.dataset;
  const inLanguage = (values: readonly { readonly id: string; readonly name: Text }[]) =>
    values.map(({ id, name }) => ({ id, name: name[locale] }));
  const sourceNames = sources.map(({ id, publisher, title }) => ({
    id,
    // Isolated: in Arabic the code stands before a Latin name as well.
    name: `\u2068${sourceCode(id)}\u2069 ${(publisher ?? title)[locale]}`,
  }));
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    const left = [...viewOf(store.getState().filter).marks].filter(([, { muted }]) => !muted);
    if (left.length === 1 && left[0]) open(left[0][0]); // Enter opens the one that was found
  };
  return (
    <form role="search" className="filters" autoComplete="off" onSubmit={onSubmit}>
      <h2 className="unseen">{t('filters.heading')}</h2>
      <SearchField />
      <div className="facets">
        <FacetMenu dimension="outcomes" choices={inLanguage(outcomes)} />
        {topics.length > 0 && <FacetMenu dimension="topics" choices={inLanguage(topics)} />}
        <FacetMenu dimension="sources" choices={sourceNames} />
        <FacetMenu dimension="kinds" choices={kinds.map((id) => ({ id, name: t(`filters.kind.${id}`) }))} />
      </div>
    </form>
  );
}
