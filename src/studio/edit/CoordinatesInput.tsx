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
  const kept = pair ? `${pair[1]}, ${pair[0]}` : '';
  /** As typed, while it is not a pair yet. */
  const [typed, setTyped] = useState<string>();
  return (
    <Labelled label={t(field.label)} inCell={inCell}>
      <input
        dir="ltr"
        placeholder="31.63, -7.99"
        data-path={formatPath(path)}
        value={typed ?? kept}
        aria-invalid={typed !== undefined && pair === undefined ? true : undefined}
        onBlur={() => drafts.getState().seal()}
        onChange={({ target }) => {
          const numbers = /^\s*(-?\d{1,3}(?:\.\d+)?)\s*[,;،\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(target.value);
          const [latitude, longitude] = [Number(numbers?.[1]), Number(numbers?.[2])];
          const isPair = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
          const isSettled = isPair && `${latitude}, ${longitude}` === target.value;
          setTyped(isSettled || target.value === '' ? undefined : target.value);
          if (!isPair && target.value !== '') return;
          const next = isPair ? [longitude, latitude] : undefined;
          change({ key: `history.${section}` }, (before) => setAt(before, path, next), formatPath(path));
        }}
      />
    </Labelled>
  );
}
