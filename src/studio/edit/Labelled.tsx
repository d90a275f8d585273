import type { ReactNode } from 'react';

interface LabelledProps {
  readonly label: string;
  readonly inCell?: boolean | undefined;
  readonly children: ReactNode;
}

/** A label over its field; in a cell the column's heading stands for it. */
export function Labelled({ label, inCell = false, children }: LabelledProps) {
  if (inCell) return children;
  return (
    <label className="field">
      <span>{label}</span>
      {children}
    </label>
  );
}
