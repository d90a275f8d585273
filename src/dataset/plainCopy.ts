import type { IssueCode } from './Issue.ts';
import type { Path } from './Path.ts';

/** What JSON can say, and nothing else. Objects have no prototype: `__proto__` is a key like any other. */
export type Plain = null | boolean | number | string | readonly Plain[] | PlainObject;
export interface PlainObject {
  readonly [key: string]: Plain;
}

export interface Refusal {
  readonly code: Extract<IssueCode, 'not-plain-data' | 'too-deep' | 'too-many'>;
  readonly path: Path;
  readonly details: Readonly<Record<string, string | number>>;
}

const deepest = 16;

/** How much is copied: entries of one list or object, and values in all. */
export interface Room {
  readonly entries: number;
  readonly values: number;
}

const usualRoom: Room = { entries: 10_000, values: 200_000 };
const mostRefusals = 1_000;

/**
 * Copies any value into plain JSON data, once, so that whatever reads it afterwards meets no getter, proxy, cycle,
 * foreign prototype or endless list. Never throws and never changes the input. Keys that hold `undefined` are left
 * out, as `JSON.stringify` does.
 */
export function plainCopy(input: unknown, { entries: mostEntries, values: mostValues }: Room = usualRoom): { value: Plain; refusals: readonly Refusal[] } {
  const refusals: Refusal[] = [];
  const above = new Set<object>();
  let values = 0;

  function refuse(code: Refusal['code'], path: Path, details: Refusal['details'] = {}): null {
    if (refusals.length < mostRefusals) refusals.push({ code, path, details });
    return null;
  }

  function copy(value: unknown, path: Path): Plain {
    values += 1;
    if (values === mostValues + 1) return refuse('too-many', [], { limit: mostValues, count: `${mostValues}+` });
    if (values > mostValues) return null;
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return value;
    if (typeof value !== 'object') return refuse('not-plain-data', path);
    if (path.length >= deepest) return refuse('too-deep', path, { limit: deepest });
    if (above.has(value)) return refuse('not-plain-data', path);
    above.add(value);
    try {
      return Array.isArray(value) ? copyList(value, path) : copyObject(value, path);
    } catch {
      // A getter or a proxy that throws.
      return refuse('not-plain-data', path);
    } finally {
      above.delete(value);
    }
  }

  function copyList(list: readonly unknown[], path: Path): Plain {
    const { length } = list;
    if (length > mostEntries) return refuse('too-many', path, { limit: mostEntries, count: length });
    return Array.from({ length }, (_, index) => copy(list[index], [...path, index]));
  }

  function copyObject(object: object, path: Path): Plain {
    const prototype: unknown = Object.getPrototypeOf(object);
    // The plain prototype of another realm (a frame, a test's window) is plain as well: it has none above it.
    const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
    if (!isPlain) return refuse('not-plain-data', path);
    const keys = Object.keys(object);
    if (keys.length > mostEntries) return refuse('too-many', path, { limit: mostEntries, count: keys.length });
    const result = Object.create(null) as Record<string, Plain>; // nothing is inherited, `__proto__` is a key like others
    for (const key of keys) {
      const value: unknown = Reflect.get(object, key);
      if (value !== undefined) result[key] = copy(value, [...path, key]);
    }
    return result;
  }

  return { value: copy(input, []), refusals };
}

/** A key of a plain object; `undefined` where the value is none, or has no such key. */
export function field(value: Plain | undefined, key: string): Plain | undefined {
  return isPlainObject(value) ? value[key] : undefined;
}

/** The entries of a plain list; none where the value is not a list. */
export function entries(value: Plain | undefined): readonly Plain[] {
  return isPlainList(value) ? value : [];
}

export function isPlainList(value: Plain | undefined): value is readonly Plain[] {
  return Array.isArray(value);
}

export function isPlainObject(value: Plain | undefined): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
