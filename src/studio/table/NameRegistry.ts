import { fold } from '../../views/fold.ts';
import type { DraftText } from '../draft/Draft.ts';
import { textOf } from './cellText.ts';

export interface Named {
  readonly id: string;
  readonly name?: DraftText;
}

const idPattern = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

export function isId(text: string): boolean {
  return idPattern.test(text);
}

/** An id made of a name: `Organised crime` → `organised-crime`; of a name without Latin letters, a counted one. */
export function newId(name: string, prefix: string, taken: { has(id: string): boolean }): string {
  const slug = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 50);
  if (slug.length > 1 && !taken.has(slug)) return slug;
  const stem = slug.length > 1 ? `${slug}-` : prefix;
  for (let count = slug.length > 1 ? 2 : 1; ; count += 1) if (!taken.has(`${stem}${count}`)) return `${stem}${count}`;
}

/**
 * The entries of one list of a dataset (topics, regions, outcomes), found by id or by name in either language, exactly
 * but for case, accents and hamza; what is not there yet is added.
 */
export class NameRegistry {
  readonly #byId = new Map<string, Named>();
  readonly #byName = new Map<string, string>();
  readonly #changed = new Set<string>();
  readonly #resolved = new Map<string, string>();
  readonly #prefix: string;

  constructor(known: readonly Named[], prefix: string) {
    this.#prefix = prefix;
    for (const entry of known) this.#put(entry);
  }

  /** The id of what is meant, where it is there already. */
  find(text: string): string | undefined {
    return this.#byId.has(text) ? text : this.#byName.get(fold(text));
  }

  /** Its id, added where it is new; a name that an entry lacks in a language is added to it. */
  resolve(key: string, en = '', ar = ''): string {
    const asked = `${key}\n${en}\n${ar}`;
    const known = this.#resolved.get(asked);
    if (known !== undefined) return known;
    const isBareId = isId(key) && (en !== '' || ar !== '');
    const name = textOf(isBareId ? '' : key, en, ar);
    const found = [key, en, ar].flatMap((text) => (text === '' ? [] : (this.find(text) ?? [])))[0];
    const id = found ?? (isBareId ? key : newId(en || key, this.#prefix, this.#byId));
    const old = this.#byId.get(id);
    const whole = { ...name, ...old?.name };
    if (!old || Object.keys(whole).length > Object.keys(old.name ?? {}).length) {
      this.#put({ ...old, id, name: whole });
      this.#changed.add(id);
    }
    this.#resolved.set(asked, id);
    return id;
  }

  /** Puts an entry that is known from elsewhere. */
  add(entry: Named): void {
    this.#put(entry);
    this.#changed.add(entry.id);
  }

  /** What is new, or has got a name in another language. */
  get changed(): readonly Named[] {
    return [...this.#changed].map((id) => this.#byId.get(id) as Named);
  }

  get size(): number {
    return this.#byId.size;
  }

  get all(): readonly Named[] {
    return [...this.#byId.values()];
  }

  #put(entry: Named): void {
    this.#byId.set(entry.id, entry);
    for (const text of [entry.name?.en, entry.name?.ar]) {
      if (text !== undefined && text !== '' && !this.#byName.has(fold(text))) this.#byName.set(fold(text), entry.id);
    }
  }
}
