import type { Worldview } from '../dataset/Dataset.ts';
import { worldviewIds } from '../geo/worldviews.ts';
import { useAtlasState } from '../state/useAtlasState.ts';
import { Connections } from './Connections.tsx';
import { useAtlas } from './useAtlas.ts';

/** How the map is drawn and whose borders it shows, with the ways to draw it otherwise. */
export function Caption({ worldview }: { readonly worldview: Worldview }) {
  const { data, store, t } = useAtlas();
  const projection = useAtlasState(store, (state) => state.projection);
  const choose = (value: string) => {
    const chosen = worldviewIds.find((id) => id === value);
    store.getState().draw(chosen === data.dataset.worldview ? undefined : chosen);
  };
  return (
    <div className="caption">
      <p>
        <span id="atlas:projection">{t(`map.caption.${projection}`)}</span> <span id="atlas:worldview">{t(`map.worldview.${worldview}`)}</span>
      </p>
      <div className="scripted">
        <div className="drawn">
          <label>
            {t('map.borders')}{' '}
            <select value={worldview} autoComplete="off" onChange={(event) => choose(event.target.value)}>
              {worldviewIds.map((id) => (
                <option key={id} value={id}>
                  {t(`map.worldviewName.${id}`)}
                </option>
              ))}
            </select>
          </label>
          <Connections />
        </div>
      </div>
    </div>
  );
}
