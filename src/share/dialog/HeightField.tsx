import { useId, useState } from 'react';
import { formatNumber } from '../../i18n/format.ts';
import { frameHeight, frameHeights } from '../embed/embedCode.ts';
import { useSharing } from './ShareContext.ts';

interface HeightFieldProps {
  /** CSS pixels. */
  readonly height: number;
  readonly onChange: (height: number) => void;
}

/** How high a frame is. What is typed is brought within bounds at once, and seen so once the field is left. */
export function HeightField({ height, onChange }: HeightFieldProps) {
  const { say, takeaway } = useSharing();
  const [typed, setTyped] = useState<string>();
  const id = useId();
  const { lowest, highest } = frameHeights;
  const bound = (pixels: number) => formatNumber(takeaway.locale, pixels);
  return (
    <div className="height-field">
      <label htmlFor={id}>{say('embed.height')}</label>
      <input
        id={id}
        type="number"
        min={lowest}
        max={highest}
        step={10}
        value={typed ?? height}
        aria-describedby={`${id}-bounds`}
        onChange={({ currentTarget: { value, valueAsNumber } }) => {
          setTyped(value);
          onChange(frameHeight(valueAsNumber));
        }}
        onBlur={() => setTyped(undefined)}
      />
      <p id={`${id}-bounds`} className="aside">
        {say('embed.heightHint', { lowest: bound(lowest), highest: bound(highest) })}
      </p>
    </div>
  );
}
