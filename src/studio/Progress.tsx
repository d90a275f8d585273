interface ProgressProps {
  /** What is under way. */
  readonly words: string;
  /** How far it is, 0 to 1; absent where nobody can say. */
  readonly share?: number;
  readonly stop: { readonly words: string; onStop(): void };
}

/**
 * How far something is that takes its time, and the way to stop it. What is under way is said once; how far it is can be
 * asked for at any time, and is not read out with every step.
 */
export function Progress({ words, share, stop }: ProgressProps) {
  // Alike in both languages; the browser's tables would take longer to open than a frame may.
  const percent = share === undefined ? undefined : `${Math.round(share * 100)}%`;
  return (
    <div className="row progress">
      <span role="status">{words}</span>
      <progress max={1} value={share} aria-label={words} aria-valuetext={percent} />
      <bdi dir="ltr" className="count" aria-hidden="true">
        {percent}
      </bdi>
      <button type="button" onClick={stop.onStop}>
        {stop.words}
      </button>
    </div>
  );
}
