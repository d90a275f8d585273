import type { NameInText } from './findCandidates.ts';

const bound = (value: number): number => Math.max(-4, Math.min(4, value));

/** Numbers that are added one by one, and asked about without one of them. */
class Gathered {
  count = 0;
  sum = 0;
  #highest = -Infinity;
  #second = -Infinity;

  add(value: number): void {
    this.count += 1;
    this.sum += value;
    if (value > this.#highest) [this.#second, this.#highest] = [this.#highest, value];
    else if (value > this.#second) this.#second = value;
  }

  mean(): number {
    return this.count === 0 ? 0 : this.sum / this.count;
  }

  meanWithout(one: number): number {
    return this.count < 2 ? 0 : (this.sum - one) / (this.count - 1);
  }

  highestWithout(one: number): number {
    return this.count < 2 ? 0 : one === this.#highest ? this.#second : this.#highest;
  }
}

/**
 * What the rest of the text says of each name, beside its own signs (`alone`, one number a name): its list, the other
 * mentions of the same, the other names of its paragraph and of the text. One row of numbers a name.
 */
export function togetherOf(names: readonly NameInText[], alone: readonly number[]): number[][] {
  const text = new Gathered();
  const listOf: Gathered[] = [];
  const byId = new Map<string, Gathered>();
  const byParagraph = new Map<number, Gathered>();
  names.forEach(({ id, paragraph, joined }, index) => {
    const isSameList = joined && names[index - 1]?.paragraph === paragraph;
    const list = (isSameList ? listOf.at(-1) : undefined) ?? new Gathered();
    listOf.push(list);
    for (const gathered of [text, list, groupOf(byId, id), groupOf(byParagraph, paragraph.number)]) gathered.add(alone[index] ?? 0);
  });
  return names.map(({ id, paragraph }, index) => {
    const own = alone[index] ?? 0;
    const list = listOf[index] ?? new Gathered();
    const same = groupOf(byId, id);
    const others = text.count - same.count;
    return [
      1,
      bound(own),
      bound(list.mean()),
      list.count > 1 ? 1 : 0,
      bound(same.highestWithout(own)),
      same.count > 1 ? 1 : 0,
      bound(same.meanWithout(own)),
      bound(others === 0 ? 0 : (text.sum - same.sum) / others),
      bound(groupOf(byParagraph, paragraph.number).meanWithout(own)),
    ];
  });
}

function groupOf<Key>(groups: Map<Key, Gathered>, key: Key): Gathered {
  const known = groups.get(key);
  if (known) return known;
  const made = new Gathered();
  groups.set(key, made);
  return made;
}
