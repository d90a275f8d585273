import { memo } from 'react';
import { formatNumber } from '../i18n/format.ts';
import { direction } from '../i18n/locale.ts';
import { useAtlasState } from '../state/useAtlasState.ts';
import type { Dimension } from '../views/Filter.ts';
import { useAtlas, useAtlasView } from './useAtlas.ts';

export interface Choice {
  readonly id: string;
  readonly name: string;
}

interface ChoicesProps {
  readonly dimension: Dimension;
  readonly legend: string;
  readonly choices: readonly Choice[];
}

/** The values of a dimension as checkboxes, each with the number of partners that it would leave. */
export function Choices({ dimension, legend, choices }: ChoicesProps) {
  const { store } = useAtlas();
  const chosen: readonly string[] = useAtlasState(store, ({ filter }) => filter[dimension]);
  const counts = useAtlasView().facets[dimension];
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {choices.map(({ id, name }) => (
        <Box key={id} dimension={dimension} id={id} name={name} checked={chosen.includes(id)} count={counts.get(id) ?? 0} />
      ))}
    </fieldset>
  );
}

interface BoxProps extends Choice {
  readonly dimension: Dimension;
  readonly checked: boolean;
  readonly count: number;
}

const Box = memo(function Box({ dimension, id, name, checked, count }: BoxProps) {
  const { store, locale } = useAtlas();
  return (
    <label className="choice">
      <input
        type="checkbox"
        name={dimension}
        value={id}
        checked={checked}
        onChange={() => store.getState().toggle(dimension, id)}
      />
      <span>
        {/* A Latin word at its start does not turn an Arabic name. */}
        <bdi dir={direction[locale]}>{name}</bdi> <small className="count">{formatNumber(locale, count)}</small>
      </span>
    </label>
  );
});
