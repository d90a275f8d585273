import { Globe, Map } from 'lucide-react';
import { useAtlasState } from '../state/useAtlasState.ts';
import { useAtlas } from './useAtlas.ts';

/** The flat map, or the Earth as a globe. */
export function ProjectionChoice() {
  const { store, t } = useAtlas();
  const projection = useAtlasState(store, (state) => state.projection);
  const choices = [
    { id: 'flat', name: t('map.projection.flat'), Icon: Map },
    { id: 'globe', name: t('map.projection.globe'), Icon: Globe },
  ] as const;
  return (
    <form className="projection-choice" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend className="unseen">{t('map.projection.group')}</legend>
        {choices.map(({ id, name, Icon }) => (
          <label key={id} title={name}>
            <input
              type="radio"
              name="projection"
              value={id}
              checked={id === projection}
              onChange={() => store.getState().project(id)}
            />
            <span>
              <Icon aria-hidden /> <b>{name}</b>
            </span>
          </label>
        ))}
      </fieldset>
    </form>
  );
}
