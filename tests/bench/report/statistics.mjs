/** The value below which a share of the values lies; between two of them, in proportion. */
export function quantile(values, share) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const above = sorted[Math.min(below + 1, sorted.length - 1)];
  return sorted[below] + (above - sorted[below]) * (place - below);
}

/** A figure over all runs: median and range, or nothing where no run has it. */
export function summarise(values) {
  const found = values.filter(Number.isFinite);
  if (found.length === 0) return undefined;
  return { median: quantile(found, 0.5), least: Math.min(...found), most: Math.max(...found), runs: found.length };
}
