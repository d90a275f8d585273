import type { MouseEvent } from 'react';
import { isFiltering } from '../views/Filter.ts';
import { Choices } from './Choices.tsx';
import { useAtlas, useAtlasView } from './useAtlas.ts';

/** The dataset's regions, which the map flies to; how much every filter leaves; one step back to all of it. */
export function RegionFilter() {
  const { data, t, locale } = useAtlas();
  const choices = data.dataset.regions.map(({ id, name }) => ({ id, name: name[locale] }));
  return (
    <form className="region-filter" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <Choices dimension="regions" legend={t('filters.regions')} choices={choices} />
      <Matches />
    </form>
  );
}

function Matches() {
  const { store, t, amount } = useAtlas();
  const { filter, shown, total } = useAtlasView();
  const filtering = isFiltering(filter);
  const all = shown.country + shown.organisation;
  const tally = t('filters.tally', {
    states: t('filters.states', amount(shown.country)),
    organisations: t('filters.organisations', amount(shown.organisation)),
  });
  const clear = ({ currentTarget: { form } }: MouseEvent<HTMLButtonElement>) => {
    store.getState().clearFilter();
    form?.querySelector('input')?.focus({ preventScroll: true }); // the button has done its work, and takes no focus any more
  };
  const sentence = t(filtering ? 'filters.matches' : 'filters.allShown', amount(all));
  return (
    <p className="matches">
      <output>
        {/* New words are a new node: the old ones did not move. */}
        <span key={sentence}>{sentence}</span>
        {all > 0 && total.organisation > 0 && (
          <span key={sentence + tally} className="tally">
            {' '}
            ({tally})
          </span>
        )}
      </output>{' '}
      <button type="button" disabled={!filtering} onClick={clear}>
        {t('filters.clear')}
      </button>
    </p>
  );
}
