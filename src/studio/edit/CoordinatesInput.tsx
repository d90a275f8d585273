import { useId, useState } from 'react';
import { formatPath } from '../../dataset/formatPath.ts';
import { getAt, setAt } from '../draft/setAt.ts';
import { useStudio, useStudioParts } from '../useStudio.ts';
import type { FieldInputProps } from './fields.ts';
import { Labelled } from './Labelled.tsx';
import { readCoordinates } from './readCoordinates.ts';

interface Written {
  readonly text: string;
  /** What the draft has: where that changes, as by undoing, it counts. */
  readonly over: string;
  /** The field was left with it. */
  readonly isLeft?: true;
}

/** `31.63, -7.99` as maps on the web write it: latitude first. Kept the other way round, as the format asks. */
export function CoordinatesInput({ section, base, field, inCell }: FieldInputProps) {
  const { draft, change, announce, t } = useStudio();
  const { drafts } = useStudioParts();
  const id = useId();
  const path = [...base, ...field.path];
  const value = getAt(draft, path);
  const pair = Array.isArray(value) ? (value as readonly number[]) : undefined;
  const kept = written(pair);
  /** As typed, while it is typed, and for as long as it is not understood. */
  const [typed, setTyped] = useState<Written>();
  const own = typed?.over === kept ? typed : undefined;
  const isWrong = own !== undefined && own.text.trim() !== '' && readCoordinates(own.text) === undefined;
  const isSaid = isWrong && own.isLeft;
  return (
    <div>
      <Labelled label={t(field.label)} inCell={inCell}>
        <input
          dir="ltr"
          placeholder="31.63, -7.99"
          data-path={formatPath(path)}
          value={own?.text ?? kept}
          aria-invalid={isWrong ? true : undefined}
          aria-describedby={isSaid ? id : undefined}
          onBlur={() => {
            drafts.getState().seal();
            // What was understood is shown as it was understood.
            setTyped(isWrong ? { ...own, isLeft: true } : undefined);
            if (isWrong && !own.isLeft) announce(t('fields.coordinatesForm'));
          }}
          onChange={({ target }) => {
            const next = readCoordinates(target.value);
            const isKept = next !== undefined || target.value.trim() === '';
            setTyped({ text: target.value, over: isKept ? written(next) : kept, ...(isSaid && { isLeft: true }) });
            if (!isKept) return;
            change({ key: `history.${section}` }, (before) => setAt(before, path, next), formatPath(path));
          }}
        />
      </Labelled>
      {isSaid && (
        <div className="asked">
          <p id={id}>{t('fields.coordinatesForm')}</p>
        </div>
      )}
    </div>
  );
}

function written(pair: readonly number[] | undefined): string {
  return pair ? `${pair[1]}, ${pair[0]}` : '';
}
