import { beforeEach, describe, expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/locale.ts';
import { createLanguageSwitch } from '../../src/pages/createLanguageSwitch.ts';
import type { LanguageSwitch } from '../../src/pages/createLanguageSwitch.ts';

/** As much of a window as a switch of language leans on. Its typefaces come when the test says. */
class FakePage extends EventTarget {
  readonly #entries: string[];
  #at = 0;
  /** Whether it takes no new address, as in a sandbox without an origin. */
  refuses = false;
  readonly #fonts: (() => void)[] = [];
  readonly scrollY = 0;
  readonly navigator = { languages: ['en'] };
  readonly localStorage = { getItem: () => this.remembered ?? null };
  readonly document = {
    fonts: { load: () => new Promise<void>((resolve) => this.#fonts.push(resolve)) },
    querySelectorAll: () => [],
  };
  readonly history = {
    pushState: (_state: unknown, _title: string, address: string) => {
      if (this.refuses) throw new DOMException('', 'SecurityError');
      this.#entries.splice(this.#at + 1, Infinity, address);
      this.#at += 1;
    },
  };

  remembered: Locale | undefined;

  constructor(address: string) {
    super();
    this.#entries = [address];
  }

  get location() {
    const { protocol, pathname, search, hash } = new URL(this.#entries[this.#at] ?? '', 'https://example.org');
    return { protocol, pathname, search, hash };
  }

  get entries(): readonly string[] {
    return this.#entries;
  }

  setTimeout(): void {
    // Nobody loses patience here.
  }

  requestAnimationFrame(frame: () => void): void {
    setTimeout(frame);
  }

  go(steps: number): void {
    this.#at += steps;
    this.dispatchEvent(new Event('popstate'));
  }

  /** The typefaces that were asked for are there, the last one first, and all that waited for them is done. */
  async fontsCome(): Promise<void> {
    for (const come of this.#fonts.splice(0).reverse()) {
      come();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

let page: FakePage;
let shown: Locale;
let languages: LanguageSwitch;

function open(address: string, written: Locale = 'en', remembered?: Locale) {
  page = new FakePage(address);
  page.remembered = remembered;
  shown = written;
  languages = createLanguageSwitch(page as unknown as Window, false, {
    locale: () => shown,
    wake: () => Promise.resolve(),
    say: (next) => Promise.resolve(void (shown = next)),
    onSaid: () => undefined,
  });
}

beforeEach(() => open('/en/'));

describe('a switch of language', () => {
  test('comes with its typeface, and Back takes it back', async () => {
    void languages.switchTo('ar');
    expect(shown).toBe('en');
    await page.fontsCome();
    expect([shown, page.entries]).toEqual(['ar', ['/en/', '/ar/']]);
    page.go(-1);
    await page.fontsCome();
    expect(shown).toBe('en');
  });

  test('that Back takes back before it is there does not come', async () => {
    void languages.switchTo('ar');
    page.go(-1);
    await page.fontsCome();
    expect([shown, languages.wanted(), page.location.pathname]).toEqual(['en', 'en', '/en/']);
  });

  test('gives way to the next one, whichever typeface is there first', async () => {
    void languages.switchTo('ar');
    void languages.switchTo('en');
    await page.fontsCome();
    expect([shown, page.location.pathname]).toEqual(['en', '/en/']);
  });

  test('is one step, however often its link is clicked', async () => {
    void languages.switchTo('ar');
    void languages.switchTo('ar');
    await page.fontsCome();
    expect([shown, page.entries]).toEqual(['ar', ['/en/', '/ar/']]);
  });

  test('stays where the browser refuses its address: a link within the page does not take it back', async () => {
    page.refuses = true;
    void languages.switchTo('ar');
    await page.fontsCome();
    page.go(0); // as a browser says that the hash has changed
    await page.fontsCome();
    expect(shown).toBe('ar');
  });
});

describe('a page that is one file', () => {
  test('begins in the language that the reader chose before, else in one of the browser', async () => {
    open('file:///atlas.html', 'ar');
    void languages.begin();
    await page.fontsCome();
    expect(shown).toBe('en');
    open('file:///atlas.html', 'ar', 'ar');
    await languages.begin();
    expect(shown).toBe('ar');
  });

  test('is taken back by Back to an address that names no language, whatever was chosen since', async () => {
    open('file:///atlas.html');
    void languages.switchTo('ar');
    page.remembered = 'ar';
    await page.fontsCome();
    expect([shown, page.entries.at(-1)]).toEqual(['ar', '/atlas.html?lang=ar']);
    page.go(-1);
    await page.fontsCome();
    expect(shown).toBe('en');
  });
});
