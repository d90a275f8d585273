/**
 * Distinct lists of values, by number: a hundred thousand engagements have the same few lists of topics, so what a filter
 * asks of a list is answered once for all of them. List 0 is empty; every other one is a list of a smaller number and one
 * value more. So one pass in the order of the numbers works out what holds for each, however many values there are.
 */
export interface ValueLists {
  readonly values: readonly string[];
  /** By list: the list that it makes longer. */
  readonly before: readonly number[];
  /** By list: the value that it adds, by its place in `values`. */
  readonly last: readonly number[];
}

export interface ListCollector extends ValueLists {
  /** The number of a list of values, all of which `values` has. */
  numberOf(list: readonly string[]): number;
}

/** Numbers lists as they come. @param values all that a list may hold */
export function collectLists(values: readonly string[]): ListCollector {
  const codeOf = codesOf(values);
  const before = [0];
  const last = [-1];
  // Lists by the one that they make longer and the value that they add: one number for both, which costs no text.
  const known = new Map<number, number>();
  const extend = (list: number, value: string) => {
    const code = codeOf(value);
    if (last[list] === code) return list; // one source, cited at two places
    const step = list * values.length + code;
    const found = known.get(step);
    if (found !== undefined) return found;
    known.set(step, before.length);
    last.push(code);
    return before.push(list) - 1;
  };
  return { values, before, last, numberOf: (list) => list.reduce(extend, 0) };
}

/** The place of a value among all of its kind. It has one: the references of a `Dataset` resolve. */
export function codesOf(values: readonly string[]): (value: string) => number {
  const codes = new Map(values.map((value, code) => [value, code]));
  return (value) => codes.get(value) as number;
}

/** By list, 1 where it holds one of the values that are asked for; 1 for all lists where none is. */
export function listsWithAny({ values, before, last }: ValueLists, asked: readonly string[]): Uint8Array {
  const fitting = new Uint8Array(before.length);
  if (asked.length === 0) return fitting.fill(1);
  const wanted = values.map((value) => Number(asked.includes(value)));
  for (let list = 1; list < before.length; list += 1) {
    fitting[list] = (fitting[before[list] as number] as number) | (wanted[last[list] as number] as number);
  }
  return fitting;
}
