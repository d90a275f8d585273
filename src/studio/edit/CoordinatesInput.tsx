import { useState } from 'react';
import { formatPath } from '../../dataset/formatPath.ts';
import { getAt, setAt } from '../draft/setAt.ts';
import { useStudio, useStudioParts } from '../useStudio.ts';
import type { FieldInputProps } from './fields.ts';
import { Labelled } from './Labelled.tsx';

/** `31.63, -7.99` as maps on the web write it: latitude first. Kept the other way round, as the format asks. */
export function CoordinatesInput({ section, base, field, inCell }: FieldInputProps) {
  const { draft, change, t } = useStudio();
  const { drafts } = useStudioParts();
  const path = [...base, ...field.path];
  const value = getAt(draft, path);
  const pair = Array.isArray(value) ? (value as readonly number[]) : undefined;
  const kept = written(pair);
  /** As typed, while the draft has it otherwise, and what the draft has: where that changes, as by undoing, it counts. */
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: string }>();
  const own = typed?.over === kept ? typed.text : undefined;
  return (
    <Labelled label={t(field.label)} inCell={inCell}>
      <input
        dir="ltr"
        placeholder="31.63, -7.99"
        data-path={formatPath(path)}
        value={own ?? kept}
        aria-invalid={own !== undefined && pairIn(own) === undefined ? true : undefined}
        onBlur={() => drafts.getState().seal()}
        onChange={({ target }) => {
          const next = pairIn(target.value);
          const isKept = next !== undefined || target.value === '';
          setTyped({ text: target.value, over: isKept ? written(next) : kept });
          if (!isKept) return;
          change({ key: `history.${section}` }, (before) => setAt(before, path, next), formatPath(path));
        }}
      />
    </Labelled>
  );
}

function written(pair: readonly number[] | undefined): string {
  return pair ? `${pair[1]}, ${pair[0]}` : '';
}

/** Longitude and latitude, in degrees, of a text that has latitude first; `undefined` where it is no such pair. */
function pairIn(text: string): readonly [number, number] | undefined {
  const numbers = /^\s*(-?\d{1,3}(?:\.\d+)?)\s*[,;،\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(text);
  const [latitude, longitude] = [Number(numbers?.[1]), Number(numbers?.[2])];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [longitude, latitude] : undefined;
}
