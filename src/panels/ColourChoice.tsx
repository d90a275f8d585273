import type { Colouring } from '../dataset/Dataset.ts';
import { useAtlasState } from '../state/useAtlasState.ts';
import { useAtlas } from './useAtlas.ts';

/** What the map is coloured by, of what the dataset offers. */
export function ColourChoice() {
  const { data, store, viewOf, t, measureName } = useAtlas();
  // At once, unlike what follows the map: a choice that was made stands.
  const colouring = useAtlasState(store, ({ filter, colour }) => viewOf(filter, colour).colouring);
  const { measure } = data.dataset;
  const names: Readonly<Record<Colouring, string>> = { outcome: t('filters.outcomes'), number: measureName };
  return (
    <form className="colour-choice scripted" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <fieldset className="choices">
        <legend>{t('legend.colourBy')}</legend>
        {measure?.offers.map((id) => (
          <label key={id} className="choice">
            <input
              type="radio"
              name="colour"
              value={id}
              checked={id === colouring}
              onChange={() => store.getState().colourBy(id === measure.default ? undefined : id)}
            />
            <span>
              <bdi>{names[id]}</bdi>
            </span>
          </label>
        ))}
      </fieldset>
    </form>
  );
}
