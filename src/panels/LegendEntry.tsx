import type { ReactNode } from 'react';
import { formatNumber } from '../i18n/format.ts';
import { useAtlas } from './useAtlas.ts';

interface LegendEntryProps {
  /** What it explains: an outcome's id, `none`, `class-2` for the class that begins with 2. */
  readonly id: string;
  /** How many states, or organisations, are drawn so; `undefined` where they are not counted. */
  readonly count?: number;
  readonly swatch: ReactNode;
  /** Keeps its place, and is not seen. */
  readonly absent?: boolean;
  readonly children: ReactNode;
}

/** An ink, what it means, and how often it stands on the map. */
export function LegendEntry({ id, count, swatch, absent = false, children }: LegendEntryProps) {
  const { locale } = useAtlas();
  return (
    <li data-legend={id} className={absent ? 'absent' : undefined}>
      {swatch} {children}
      {count !== undefined && (
        <>
          {' '}
          <small className="count">{formatNumber(locale, count)}</small>
        </>
      )}
    </li>
  );
}
