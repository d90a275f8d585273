// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PartnerAtlas } from '../../src/share/embed/PartnerAtlas.ts';

const ORIGIN = 'https://atlas.example';
const site = { address: `${ORIGIN}/maps/`, dataset: 'meetings', title: { ar: 'أطلس', en: 'Atlas' } };

type Report = (entries: readonly { readonly isIntersecting: boolean }[]) => void;

/** What is observed, in order: all of it is near, unless a test says otherwise. */
const observed = new Map<Element, Report>();
let isNear = true;

class Observer {
  readonly #report: Report;
  #box: Element | undefined;

  constructor(report: Report) {
    this.#report = report;
  }

  observe(box: Element): void {
    this.#box = box;
    observed.set(box, this.#report);
    this.#report([{ isIntersecting: isNear }]);
  }

  disconnect(): void {
    if (this.#box && observed.get(this.#box) === this.#report) observed.delete(this.#box);
  }
}

beforeAll(async () => {
  vi.stubGlobal('IntersectionObserver', Observer);
  const module = await import('../../src/share/embed/PartnerAtlas.ts');
  module.PartnerAtlas.hold(site);
  customElements.define('partner-atlas', module.PartnerAtlas);
});
beforeEach(() => {
  vi.useFakeTimers();
  isNear = true;
});
afterEach(() => {
  document.body.replaceChildren();
  vi.runAllTimers();
  vi.useRealTimers();
});

/** What stands near has its frame after one of the page. */
const tick = () => vi.advanceTimersByTime(50);

interface Pasted {
  readonly element: PartnerAtlas;
  /** What the element told its frame. */
  readonly told: { number: number; attributes: Record<string, string | null> }[];
  readonly events: { type: string; detail: unknown }[];
  frame(): HTMLIFrameElement;
  /** The frame says something; from elsewhere, or from another window, where that is asked for. */
  say(message: object, origin?: string, source?: object): void;
  state(heard: number, attributes?: Record<string, string>): void;
}

function paste(markup: string): Pasted {
  document.body.innerHTML = markup;
  tick();
  const element = document.querySelector('partner-atlas') as PartnerAtlas;
  const told: Pasted['told'] = [];
  const events: Pasted['events'] = [];
  for (const type of ['atlas-ready', 'atlas-select', 'atlas-filter']) {
    element.addEventListener(type, (event) => events.push({ type, detail: (event as CustomEvent).detail }));
  }
  const frame = () => element.shadowRoot?.querySelector('iframe') as HTMLIFrameElement;
  const inside = { postMessage: (sent: Pasted['told'][number]) => told.push(sent) };
  const say: Pasted['say'] = (message, origin = ORIGIN, source = inside) => {
    Object.defineProperty(frame(), 'contentWindow', { configurable: true, value: inside });
    hear({ version: 1, ...message }, origin, source);
  };
  return {
    element,
    told,
    events,
    frame,
    say,
    state: (heard, attributes = { lang: 'en' }) =>
      say({ type: 'atlas-state', heard, attributes, selected: null, shown: { states: 1, organisations: 0 } }),
  };
}

/** A message arrives. */
function hear(data: object, origin: string, source: object): void {
  const event = new MessageEvent('message', { data, origin });
  window.dispatchEvent(Object.defineProperty(event, 'source', { value: source }));
}

const microtask = () => Promise.resolve();

describe('<partner-atlas>', () => {
  test('asks for its attributes in its language, and for nothing else', () => {
    const { frame } = paste('<partner-atlas lang="ar-MA" region="africa,asia" select="KEN" onfoo="x" class="y"></partner-atlas>');
    expect(frame().src).toBe(`${ORIGIN}/maps/ar/embed/?region=africa%2Casia&select=KEN`);
    expect(frame().title).toBe('أطلس');
  });

  test.each([
    ['<div lang="ar"><partner-atlas></partner-atlas></div>', 'ar'],
    ['<div lang="ar"><partner-atlas lang="fr"></partner-atlas></div>', 'en'],
    ['<partner-atlas></partner-atlas>', 'en'], // the browser's
  ])('%s reads in %s', (markup, language) => {
    expect(paste(markup).frame().src).toContain(`/${language}/embed/`);
  });

  test.each(['ar', 'en'])('says in %s which dataset there is, where it is asked for another', (lang) => {
    const { element } = paste(`<partner-atlas lang="${lang}" dataset="<b>other</b>"><a href="#">link</a></partner-atlas>`);
    expect(element.shadowRoot?.querySelector('p')?.textContent).toMatch(/<b>other<\/b>.*meetings/);
    expect(element.shadowRoot?.querySelector('iframe, b')).toBeNull();
    expect(element.shadowRoot?.querySelector('slot')).not.toBeNull();
    element.setAttribute('dataset', 'meetings');
    tick();
    expect(element.shadowRoot?.querySelector('iframe')).not.toBeNull();
  });

  test('waits for its dataset, however often scripts of other sites come', async () => {
    const { PartnerAtlas: Held } = await import('../../src/share/embed/PartnerAtlas.ts');
    const { element } = paste('<partner-atlas dataset="later"></partner-atlas>');
    for (const dataset of ['meetings', 'visits']) Held.hold({ ...site, dataset });
    expect(element.shadowRoot?.querySelector('p')?.textContent).toMatch(/later.*meetings, visits/);
    Held.hold({ ...site, dataset: 'later' });
    tick();
    expect(element.shadowRoot?.querySelector('iframe')).not.toBeNull();
  });

  test('fits its frame, within bounds, to nothing but what its own frame says', () => {
    const { frame, say } = paste('<partner-atlas></partner-atlas>');
    const height = () => frame().parentElement?.style.blockSize;
    say({ type: 'atlas-height', height: 700 });
    expect(height()).toBe('700px');
    say({ type: 'atlas-height', height: 300 }, 'https://evil.example');
    say({ type: 'atlas-height', height: 300 }, ORIGIN, window);
    say({ type: 'atlas-height', height: 300 }, 'null');
    say({ type: 'atlas-height', version: 2, height: 300 });
    expect(height()).toBe('700px');
    say({ type: 'atlas-height', height: 1e9 });
    expect(height()).toBe('6000px');
    say({ type: 'atlas-height', height: -5 });
    expect(height()).toBe('120px');
  });

  test('shows what the reader does in its attributes, and tells the page', () => {
    const { element, state, events, told } = paste('<partner-atlas region="nowhere"></partner-atlas>');
    state(0);
    expect(element.hasAttribute('region')).toBe(false);
    state(0, { lang: 'en', select: 'KEN' });
    state(0, { lang: 'ar', region: 'africa', select: 'KEN' });
    expect([...element.attributes].map(({ name, value }) => `${name}=${value}`).sort()).toEqual(['lang=ar', 'region=africa', 'select=KEN']);
    expect(events.map(({ type }) => type)).toEqual(['atlas-ready', 'atlas-select', 'atlas-filter']);
    expect(told).toEqual([]);
  });

  test('tells the atlas what the page sets, all in one, and takes no older answer for the answer', async () => {
    const { element, state, told } = paste('<partner-atlas></partner-atlas>');
    state(0);
    element.filter({ region: ['africa', 'asia'], outcome: 'meeting' });
    element.select('KEN');
    await microtask();
    expect(told).toMatchObject([{ number: 1, attributes: { region: 'africa,asia', outcome: 'meeting', select: 'KEN' } }]);
    state(0, { lang: 'en', region: 'europe' }); // said before it had heard
    expect(element.getAttribute('region')).toBe('africa,asia');
    state(1, { lang: 'en', region: 'africa,asia', select: 'KEN' });
    expect(element.hasAttribute('outcome')).toBe(false);
    element.filter();
    element.select(null);
    await microtask();
    expect(told.at(-1)).toMatchObject({ number: 2, attributes: { region: null, select: null } });
    expect(told).toHaveLength(2);
  });

  test('is ready when it shows what was set while it was on its way', async () => {
    const { element, state, told, events } = paste('<partner-atlas></partner-atlas>');
    element.select('KEN');
    await microtask();
    expect(told).toEqual([]);
    state(0);
    expect(told).toMatchObject([{ number: 1, attributes: { select: 'KEN' } }]);
    expect(events).toEqual([]);
    state(1, { lang: 'en', select: 'KEN' });
    expect(events).toMatchObject([{ type: 'atlas-ready', detail: { attributes: { select: 'KEN' } } }]);
  });

  test('shows the latest, and has it said, where the version is not kept; the link where nothing answers', () => {
    const { element, frame } = paste('<partner-atlas version="0123456789ab"><a href="#">link</a></partner-atlas>');
    expect(frame().src).toContain('/maps/v/0123456789ab/en/embed/');
    frame().onload?.(new Event('load'));
    vi.runAllTimers();
    expect(frame().src).toBe(`${ORIGIN}/maps/en/embed/?kept=no`);
    frame().onload?.(new Event('load'));
    vi.runAllTimers();
    expect(element.shadowRoot?.querySelector('slot')).not.toBeNull();
    expect(frame().src).toContain('kept=no');
    element.setAttribute('version', '../../evil');
    vi.runAllTimers();
    expect(frame().src).toBe(`${ORIGIN}/maps/en/embed/?kept=no`);
  });

  test('goes on where it was when it is moved, and leaves nothing behind when it is taken out', () => {
    const { element, state, frame, events } = paste('<partner-atlas></partner-atlas><div></div>');
    state(0, { lang: 'ar', region: 'africa' });
    document.querySelector('div')?.append(element);
    tick();
    expect(frame().src).toBe(`${ORIGIN}/maps/ar/embed/?region=africa`);
    const { contentWindow } = frame();
    element.remove();
    const data = { type: 'atlas-state', version: 1, heard: 0, attributes: { region: 'asia' }, selected: null, shown: {} };
    hear(data, ORIGIN, contentWindow!);
    expect(element.getAttribute('region')).toBe('africa');
    element.select('POL');
    expect(events.map(({ type }) => type)).toEqual(['atlas-ready']);
  });

  test('has no frame while it is out of view, and asks for what is set by the time that it comes near', () => {
    isNear = false;
    const { element, frame } = paste('<partner-atlas region="africa"></partner-atlas>');
    vi.runAllTimers();
    expect(frame()).toBeNull();
    element.setAttribute('region', 'asia');
    element.lang = 'ar';
    const [[box, report] = []] = observed;
    expect(box?.isConnected).toBe(true);
    report?.([{ isIntersecting: true }]);
    expect(frame()).toBeNull(); // not in the frame of the page that found it
    tick();
    expect(frame().src).toBe(`${ORIGIN}/maps/ar/embed/?region=asia`);
    expect(observed.size).toBe(0);
  });

  test('gives way to the others: one frame at a time, the next when one is ready, is gone, or takes long', () => {
    const { state } = paste('<partner-atlas></partner-atlas>'.repeat(5));
    const elements = [...document.querySelectorAll('partner-atlas')];
    const begun = () => elements.map(({ shadowRoot }) => (shadowRoot?.querySelector('iframe') ? 1 : 0)).join('');
    expect(begun()).toBe('10000');
    state(0);
    tick();
    expect(begun()).toBe('11000');
    elements[2]?.remove(); // while it waits
    elements[1]?.remove(); // while it loads
    tick();
    expect(begun()).toBe('10010');
    vi.advanceTimersByTime(400);
    expect(begun()).toBe('10010');
    vi.advanceTimersByTime(200);
    expect(begun()).toBe('10011');
  });

  test('leaves the line where a reader has gone on, and comes again', () => {
    paste('<partner-atlas></partner-atlas>'.repeat(3));
    const elements = [...document.querySelectorAll('partner-atlas')];
    const begun = () => elements.map(({ shadowRoot }) => (shadowRoot?.querySelector('iframe') ? 1 : 0)).join('');
    const [second] = observed.values();
    second?.([{ isIntersecting: false }]);
    vi.runAllTimers();
    expect(begun()).toBe('101');
    second?.([{ isIntersecting: true }]);
    tick();
    expect(begun()).toBe('111');
  });
});
