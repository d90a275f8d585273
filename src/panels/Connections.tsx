import { useAtlasState } from '../state/useAtlasState.ts';
import { connectionWidths } from '../views/connections.ts';
import { useAtlas } from './useAtlas.ts';
import { useClassBorders } from './useClassBorders.ts';

/** Asks for the lines from the host; says what they are, and what their thickness means where it differs. */
export function Connections() {
  const { data, store, t, nameOf, measureName } = useAtlas();
  const shown = useAtlasState(store, ({ connections }) => connections);
  const borders = useClassBorders();
  const { host } = data.dataset;
  if (!host) return null;
  const widths = connectionWidths(data);
  return (
    <>
      <label className="connections-choice">
        <input
          type="checkbox"
          name="connections"
          autoComplete="off"
          checked={shown}
          onChange={({ currentTarget }) => store.getState().connect(currentTarget.checked)}
        />{' '}
        {t('connections.show', { host: nameOf(host.country) })}
      </label>
      {shown && (
        <span id="atlas:lines" className="unseen">
          {t('connections.shown', { host: nameOf(host.country) })}
        </span>
      )}
      {widths.length > 1 && (
        // Its place is kept, so that the lines move nothing.
        <span className={shown ? 'widths' : 'widths absent'}>
          {t('connections.thickness', { name: measureName })}{' '}
          {widths.map((own, index) => (
            <span key={own.from}>
              <svg className="swatch" viewBox="0 0 24 16" aria-hidden="true" focusable="false">
                <g className="overlay" data-width={index + 1}>
                  <path className="link" d="M1 8h22" />
                </g>
              </svg>{' '}
              <bdi>{borders(own)}</bdi>
            </span>
          ))}
        </span>
      )}
    </>
  );
}
