/**
 * Where an entry stands in its list after a change: what was moved, or had others added or removed before it, is found
 * again, since only what was edited is another object. `undefined` where it is gone.
 */
export function followEntry(before: readonly unknown[], after: readonly unknown[], index: number): number | undefined {
  if (index >= before.length) return index;
  const at = after.indexOf(before[index]);
  if (at !== -1) return at;
  return after.length < before.length ? undefined : index;
}
