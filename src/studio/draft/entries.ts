import type { Draft, DraftList } from './Draft.ts';

export type EntryList = DraftList | 'scenes' | 'reported';

const idPrefix: Readonly<Record<DraftList, string>> = {
  regions: 'r',
  outcomes: 'o',
  topics: 't',
  sources: 's',
  partners: 'p',
  engagements: 'e',
};

/** An id of a list that is not taken, in small letters or in capitals: `s10` after `s9`. */
export function freeId(draft: Draft, list: DraftList): string {
  const taken = new Set(draft[list].map(({ id }) => id.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`${idPrefix[list]}${number}`)) number += 1;
  return `${idPrefix[list]}${number}`;
}

/** The draft with one more entry at the end of a list, as empty as an entry may be. */
export function withEntry(draft: Draft, list: EntryList): Draft {
  switch (list) {
    case 'partners':
      return { ...draft, partners: [...draft.partners, { id: freeId(draft, list), kind: 'country' }] };
    case 'engagements': {
      const [outcome] = draft.outcomes;
      const entry = { id: freeId(draft, list), topics: [], sources: [], ...(outcome && { outcome: outcome.id }) };
      return { ...draft, engagements: [...draft.engagements, entry] };
    }
    case 'scenes':
      return { ...draft, scenes: [...draft.scenes, {}] };
    case 'reported':
      return { ...draft, reported: [...draft.reported, { what: 'meetings', sources: [] }] };
    case 'regions':
    case 'outcomes':
    case 'topics':
    case 'sources':
      return { ...draft, [list]: [...draft[list], { id: freeId(draft, list) }] };
  }
}

/** The draft without an entry, and without whatever leads to it: a partner's engagements go with the partner. */
export function withoutEntry(draft: Draft, list: EntryList, index: number): Draft {
  const id = list === 'scenes' || list === 'reported' ? undefined : draft[list][index]?.id;
  const rest = { ...draft, [list]: draft[list].filter((_, own) => own !== index) } as Draft;
  if (id === undefined) return rest;
  const cited = <Citing extends { readonly sources: Draft['engagements'][number]['sources'] }>(entry: Citing): Citing =>
    entry.sources.some(({ source }) => source === id)
      ? { ...entry, sources: entry.sources.filter(({ source }) => source !== id) }
      : entry;
  const without = <Entry extends object>(entry: Entry, key: 'region' | 'outcome' | 'partner'): Entry => {
    if (Reflect.get(entry, key) !== id) return entry;
    const { [key]: _gone, ...others } = entry as Entry & Readonly<Record<string, unknown>>;
    return others as unknown as Entry;
  };
  switch (list) {
    case 'partners':
      return {
        ...rest,
        engagements: rest.engagements.filter(({ partner }) => partner !== id),
        scenes: rest.scenes.map((scene) =>
          scene.partners ? { ...scene, partners: scene.partners.filter((partner) => partner !== id) } : scene,
        ),
      };
    case 'sources':
      return { ...rest, engagements: rest.engagements.map(cited), reported: rest.reported.map(cited) };
    case 'topics':
      return {
        ...rest,
        engagements: rest.engagements.map((entry) => ({ ...entry, topics: entry.topics.filter((topic) => topic !== id) })),
      };
    case 'regions':
      return {
        ...rest,
        partners: rest.partners.map((entry) => without(entry, 'region')),
        scenes: rest.scenes.map((entry) => without(entry, 'region')),
      };
    case 'outcomes':
      return {
        ...rest,
        engagements: rest.engagements.map((entry) => without(entry, 'outcome')),
        scenes: rest.scenes.map((entry) => without(entry, 'outcome')),
      };
    default:
      return rest;
  }
}

/** The draft with an entry one place earlier: among outcomes, a weaker one. */
export function withEntryEarlier(draft: Draft, list: EntryList, index: number): Draft {
  const entries: unknown[] = [...draft[list]];
  if (index <= 0 || index >= entries.length) return draft;
  [entries[index - 1], entries[index]] = [entries[index], entries[index - 1]];
  return { ...draft, [list]: entries };
}
