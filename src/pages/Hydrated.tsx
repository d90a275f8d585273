import { useEffect } from 'react';
import type { ReactNode } from 'react';

interface HydratedProps {
  readonly onDone: () => void;
  readonly panel: ReactNode;
}

/** Reports once its panel is alive. Adds nothing to the markup, so that it may stand at one side only. */
export function Hydrated({ onDone, panel }: HydratedProps) {
  useEffect(onDone, [onDone]);
  return panel;
}
