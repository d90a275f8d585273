interface SwatchProps {
  readonly status: string;
  readonly rank?: number | undefined;
  /** A step of the scale of numbers, instead of a rank; 0 for zero. */
  readonly step?: number | undefined;
  /** An organisation is marked by a square, a country by its ink. */
  readonly shape?: 'country' | 'seat';
  /** As the map shows what a filter leaves out. */
  readonly muted?: boolean;
}

/** A sample of the map's ink, drawn as the map draws it. Says nothing by itself: words stand beside it. */
export function Swatch({ status, rank, step, shape = 'country', muted = false }: SwatchProps) {
  return (
    <svg
      className="swatch"
      viewBox="0 0 400 260"
      aria-hidden="true"
      focusable="false"
      data-colour={step === undefined ? undefined : 'number'}
    >
      <g data-status={status} data-rank={rank} data-step={step} data-muted={muted ? '' : undefined}>
        {shape === 'country' ? (
          <path className="land" d="M10 10h380v240H10z" />
        ) : (
          <path className="land" d="M110 40h180v180H110z" />
        )}
      </g>
    </svg>
  );
}

/** A sample of a border that is disputed. */
export function BorderSwatch() {
  return (
    <svg className="swatch" viewBox="0 0 24 16" aria-hidden="true" focusable="false">
      <path className="disputed" d="M1 8h22" />
    </svg>
  );
}
