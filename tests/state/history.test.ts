import { beforeEach, describe, expect, test, vi } from 'vitest';
import { vocabulary } from '../../src/state/address.ts';
import { createAtlasStore } from '../../src/state/atlasStore.ts';
import type { AtlasStore } from '../../src/state/atlasStore.ts';
import { initialState } from '../../src/state/AtlasState.ts';
import { bindHistory } from '../../src/state/bindHistory.ts';
import { firstDataset } from '../dataset/firstDataset.ts';

/** As much of a browser's history as the store leans on. */
class FakePage extends EventTarget {
  #entries = ['/en/'];
  #at = 0;

  constructor(address = '/en/') {
    super();
    this.#entries = [address];
  }

  get location() {
    const { pathname, search, hash } = new URL(this.#entries[this.#at] ?? '', 'https://example.org');
    return { pathname, search, hash };
  }

  readonly history = {
    pushState: (_state: unknown, _title: string, address: string) => {
      this.#entries = [...this.#entries.slice(0, this.#at + 1), address];
      this.#at += 1;
    },
    replaceState: (_state: unknown, _title: string, address: string) => {
      this.#entries[this.#at] = address;
    },
  };

  get entries(): readonly string[] {
    return this.#entries;
  }

  go(steps: number): void {
    this.#at += steps;
    this.dispatchEvent(new Event('popstate'));
  }
}

const known = vocabulary(firstDataset(), ['POL', 'MAR']);
let page: FakePage;
let store: AtlasStore;
let letGo: () => void;
beforeEach(() => {
  page = new FakePage();
  store = createAtlasStore();
  letGo = bindHistory(store, known, page as unknown as Window);
});

const stateOf = () => {
  const { filter, connections, projection, selected } = store.getState();
  return { filter, connections, projection, selected };
};

describe('the address follows the reader', () => {
  test('a choice is a step that Back takes back and Forward makes again', () => {
    store.getState().toggle('regions', 'europe');
    store.getState().select('POL');
    expect(page.entries).toEqual(['/en/', '/en/?region=europe', '/en/?region=europe&select=POL']);
    const last = stateOf();
    page.go(-1);
    expect(stateOf().selected).toBeUndefined();
    expect(stateOf().filter.regions).toEqual(['europe']);
    page.go(-1);
    expect(stateOf()).toEqual(initialState);
    page.go(2);
    expect(stateOf()).toEqual(last);
    expect(page.entries).toHaveLength(3); // going is no new step
  });

  test('a projection is a step; turning the globe is none', () => {
    store.getState().project('globe');
    store.getState().look({ scale: 1, latitude: 10, longitude: 20 });
    expect(page.entries).toEqual(['/en/', '/en/?projection=globe&zoom=1/10/20']);
    page.go(-1);
    expect(stateOf().projection).toBe('flat');
    page.go(1);
    expect(stateOf().projection).toBe('globe');
  });

  test('typing is no step: Back does not undo letters', () => {
    for (const typed of ['d', 'de', 'den']) store.getState().search(typed);
    expect(page.entries).toEqual(['/en/?q=den']);
  });

  test('a choice after typing is a step, and keeps what was typed', () => {
    store.getState().search('den');
    store.getState().toggle('kinds', 'country');
    expect(page.entries).toEqual(['/en/?q=den', '/en/?kind=country&q=den']);
  });

  test('clearing all filters is a step that Back takes back', () => {
    store.getState().search('den');
    store.getState().toggle('kinds', 'country');
    store.getState().clearFilter();
    expect(page.entries).toEqual(['/en/?q=den', '/en/?kind=country&q=den', '/en/']);
    page.go(-1);
    expect(stateOf().filter).toMatchObject({ kinds: ['country'], query: 'den' });
  });

  test('clearing a search alone is a step too: what was typed comes back', () => {
    store.getState().search('den');
    store.getState().clearFilter();
    expect(page.entries).toEqual(['/en/?q=den', '/en/']);
    page.go(-1);
    expect(stateOf().filter.query).toBe('den');
  });

  test('what changes nothing is no step', () => {
    store.getState().select(undefined);
    store.getState().search('');
    expect(page.entries).toEqual(['/en/']);
  });

  test('parameters of others stay', () => {
    page = new FakePage('/en/?ref=mail');
    store = createAtlasStore();
    bindHistory(store, known, page as unknown as Window);
    store.getState().select('POL');
    expect(page.entries.at(-1)).toBe('/en/?ref=mail&select=POL');
  });

  test('where the browser refuses, a link within the page undoes no choice', () => {
    const refuse = vi.spyOn(page.history, 'pushState').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    store.getState().toggle('regions', 'africa');
    page.go(0); // as a browser says that the hash has changed
    expect(stateOf().filter.regions).toEqual(['africa']);
    refuse.mockRestore();
    store.getState().select('POL');
    expect(page.entries).toEqual(['/en/', '/en/?region=africa&select=POL']);
    page.go(-1);
    expect(stateOf()).toEqual(initialState);
  });

  test('a link within the page undoes no choice that the address has yet to hear of', () => {
    const waiting: (() => void)[] = [];
    letGo();
    bindHistory(store, known, page as unknown as Window, (write) => waiting.push(write));
    store.getState().select('POL');
    page.go(0);
    for (const write of waiting) write();
    expect(stateOf().selected).toBe('POL');
    expect(page.entries).toEqual(['/en/', '/en/?select=POL']);
  });

  test('an atlas that is let go leaves the address alone', () => {
    letGo();
    store.getState().select('POL');
    page.go(0);
    expect(page.entries).toEqual(['/en/']);
    expect(stateOf().selected).toBe('POL');
  });
});
