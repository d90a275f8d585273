import type { Path } from '../../dataset/Path.ts';

/** What stands at a path of a draft; `undefined` where nothing does. */
export function getAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (holder, step) => (typeof holder === 'object' && holder !== null ? Reflect.get(holder, step) : undefined),
    value,
  );
}

/**
 * A copy with another value at a path; what is not on the way is shared. `undefined` takes the key away, and with it what
 * held nothing else. Missing objects on the way are made.
 */
export function setAt<Value>(value: Value, path: Path, next: unknown): Value {
  return put(value, path, next) as Value;
}

function put(holder: unknown, [step, ...rest]: Path, next: unknown): unknown {
  if (step === undefined) return next;
  if (Array.isArray(holder) && typeof step === 'number') {
    return step in holder ? holder.with(step, put(holder[step], rest, next) ?? {}) : holder;
  }
  const own: Readonly<Record<string, unknown>> = typeof holder === 'object' && holder !== null ? { ...holder } : {};
  const before = own[step];
  const after = put(before, rest, next);
  if (after === before) return holder;
  const { [step]: _gone, ...others } = own;
  if (after !== undefined) return { ...own, [step]: after };
  return Object.keys(others).length === 0 ? undefined : others;
}
