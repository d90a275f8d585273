import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { embedWords } from '../../src/pages/embed/embedWords.ts';
import { test } from './browserTest.ts';
import type { Open } from './browserTest.ts';
import { dataset, languages } from './dataset.ts';
import { overflow } from './overflow.ts';
import { serveHost } from './serveHost.ts';
import type { ServedSite } from './serveSite.ts';
import { settled } from './settled.ts';

interface Heard {
  readonly type: string;
  readonly id: string;
  readonly detail: { attributes: Record<string, string>; selected: { id: string; name: string } | null; shown: { states: number; organisations: number } };
}

declare global {
  interface Window {
    heard: Heard[];
    messages: { type?: string }[];
  }
}

type Element = HTMLElement & { select(id?: string | null): void; filter(criteria?: object): void };

const script = `<script type="module" src="${inject('site')}embed.js"></script>`;
const iframe = (path: string, more = '') => `<iframe src="${inject('site')}${path}" width="720" height="900" ${more}></iframe>`;
const far = '<p>…</p>'.repeat(200);

const pages = {
  two: `${script}<h1>two</h1><partner-atlas id="ar" lang="ar" dataset="${dataset.id}" region="africa"></partner-atlas>
    <partner-atlas id="en" lang="en" zoom="nonsense" select="QQQ" colour="mauve"></partner-atlas>`,
  places: `${script}<h1>places</h1><div id="shadow"></div><div id="tab" hidden><partner-atlas id="hidden" lang="en"></partner-atlas></div>
    <div id="here"><partner-atlas id="moved" lang="en"></partner-atlas></div><div id="there"></div>
    <partner-atlas id="gone" lang="en"></partner-atlas>${far}<partner-atlas id="far" lang="en" select="FRA"></partner-atlas>`,
  wrong: `${script}<h1>wrong</h1><partner-atlas id="ar" lang="ar" dataset="nothing"><a href="/">link</a></partner-atlas>
    <partner-atlas id="en" lang="en" version="0123456789ab"></partner-atlas>`,
  scroll: `<h1>scroll</h1>${iframe('en/embed/')}${far}`,
  zoomed: `<h1>zoomed</h1>${iframe('ar/embed/?zoom=3/10/20')}${far}`,
  sandbox: `<h1>sandbox</h1>${iframe('ar/embed/', 'sandbox="allow-scripts"')}${iframe('en/embed/#KEN', 'sandbox="allow-scripts"')}`,
  ar: `<h1>ar</h1>${iframe('ar/embed/')}`,
  en: `<h1>en</h1>${iframe('en/embed/')}`,
} as const;

let host: ServedSite;
beforeAll(async () => {
  host = await serveHost(new URL(inject('site')).origin, pages);
});
afterAll(() => host.close());

/** A page of the newsroom. What it complains of fails the test, as everywhere. */
async function visit(open: Open, name: keyof typeof pages, more: Parameters<Open>[1] = {}): Promise<Page> {
  const page = await open(name, { ready: false, width: 760, height: 900, ...more, site: host.url });
  await page.waitForLoadState('load');
  return page;
}

/** The frame of an element, or of the page's own iframe, once its atlas is ready. */
async function frameIn(page: Page, selector: string): Promise<Frame> {
  const handle = await page.waitForSelector(`${selector} iframe, iframe${selector}`, { state: 'attached' });
  const frame = await handle.contentFrame();
  if (!frame) throw new Error(`${selector} has no frame`);
  await frame.waitForSelector('html[data-ready]', { state: 'attached' });
  return frame;
}

async function ready(page: Page, id: string): Promise<void> {
  await page.waitForFunction((own) => window.heard.some((heard) => heard.type === 'atlas-ready' && heard.id === own), id);
}

const attributeOf = (page: Page, id: string, name: string) => page.getAttribute(`partner-atlas#${id}`, name);
const heard = (page: Page) => page.evaluate(() => window.heard);
const call = (page: Page, id: string, action: (element: Element) => void) =>
  page.$eval(`#${id}`, action as unknown as (element: SVGElement | HTMLElement) => void);

/** Whether the page does not scroll at present. */
function isStill(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const before = scrollY;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return scrollY === before;
  });
}

/** Whether a frame is as high as its content, with nothing to scroll in it. */
async function fits(page: Page, id: string): Promise<boolean> {
  const frame = await frameIn(page, `#${id}`);
  await settled(page);
  return frame.evaluate(() => {
    const { scrollHeight } = document.documentElement;
    return Math.abs(innerHeight - document.body.getBoundingClientRect().height) < 2 && scrollHeight <= innerHeight;
  });
}

describe('<partner-atlas> in a page of another origin', () => {
  test('shows what its attributes say, fits, and goes both ways', async ({ open }) => {
    const page = await visit(open, 'two');
    await ready(page, 'ar');
    await ready(page, 'en');
    const [arabic, english] = [await frameIn(page, '#ar'), await frameIn(page, '#en')];
    expect(await arabic.getAttribute('html', 'lang')).toBe('ar');
    expect(await arabic.locator('li[data-partner]').count()).toBe(15);
    expect(await page.locator('#ar iframe').getAttribute('title')).toBe(dataset.title.ar);
    // What no atlas knows is gone, and the map is there.
    for (const name of ['zoom', 'select', 'colour']) expect(await attributeOf(page, 'en', name)).toBeNull();
    expect(await english.locator('svg.map').isVisible()).toBe(true);
    await expect.poll(() => fits(page, 'ar')).toBe(true);
    await expect.poll(() => fits(page, 'en')).toBe(true);
    const heights = (await page.evaluate(() => window.messages)).filter(({ type }) => type === 'atlas-height');
    expect(heights.length).toBeLessThanOrEqual(4);

    // The reader, then the page.
    await english.click('input[value="europe"]');
    await expect.poll(() => attributeOf(page, 'en', 'region')).toBe('europe');
    await call(page, 'en', (element) => element.filter({ region: ['africa', 'asia'], outcome: 'meeting' }));
    await call(page, 'en', (element) => element.select('KEN'));
    await expect.poll(() => english.locator('.card h2').innerText()).toBe('Kenya');
    // The address follows a frame after the card.
    await expect.poll(() => english.evaluate(() => location.search)).toBe('?region=africa,asia&outcome=meeting&select=KEN');
    await page.$eval('#en', (element) => element.setAttribute('region', 'atlantis'));
    await expect.poll(() => attributeOf(page, 'en', 'region')).toBeNull();
    await page.$eval('#en', (element) => element.setAttribute('lang', 'ar'));
    await expect.poll(() => english.locator('.card h2').innerText()).toBe('كينيا');
    expect(await english.getAttribute('html', 'dir')).toBe('rtl');
    expect(await english.evaluate(() => location.pathname)).toMatch(/\/ar\/embed\/$/);
    expect(await page.locator('#en iframe').getAttribute('title')).toBe(dataset.title.ar);
    await expect.poll(() => fits(page, 'en')).toBe(true);
    await arabic.click('.language');
    await expect.poll(() => attributeOf(page, 'ar', 'lang')).toBe('en');
    expect(await arabic.locator('.full').innerText()).toBe(embedWords.en.full);
    expect(await arabic.locator('.full').getAttribute('href')).toBe(`${inject('site')}en/?region=africa`);
    await arabic.locator('summary').first().click();
    await expect.poll(() => fits(page, 'ar')).toBe(true);

    const events = (await heard(page)).filter(({ id }) => id === 'en');
    expect(events.map(({ type }) => type)).toEqual(['atlas-ready', 'atlas-filter', 'atlas-select', 'atlas-filter', 'atlas-filter']);
    expect(events[2]?.detail.selected).toEqual({ id: 'KEN', name: 'Kenya' });
    expect(events[3]?.detail.shown.states).toBeGreaterThan(15);
    expect(events[3]?.detail.attributes).toMatchObject({ region: 'africa,asia', outcome: 'meeting' });
    // Back is the newsroom's: nothing of all this is a step in its history.
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  });

  test('ends in the language that the page asked for last, and leaves its wish alone meanwhile', async ({ open }) => {
    const page = await visit(open, 'two');
    await ready(page, 'en');
    const english = await frameIn(page, '#en');
    await english.evaluate(() => {
      document.fonts.load = () => new Promise(() => undefined);
    });
    await page.$eval('#en', (element) => element.setAttribute('lang', 'ar'));
    await page.waitForTimeout(150);
    expect(await attributeOf(page, 'en', 'lang')).toBe('ar');
    await page.$eval('#en', (element) => element.setAttribute('lang', 'en'));
    // Longer than the atlas waits for a typeface.
    await page.waitForTimeout(1_000);
    expect(await attributeOf(page, 'en', 'lang')).toBe('en');
    expect(await english.getAttribute('html', 'lang')).toBe('en');
    expect(await english.evaluate(() => location.pathname)).toMatch(/\/en\/embed\/$/);
  });

  test('takes no orders but its page\'s, and a page that floods it harms nobody', async ({ open }) => {
    const page = await visit(open, 'two');
    await ready(page, 'en');
    const english = await frameIn(page, '#en');
    await expect.poll(() => fits(page, 'en')).toBe(true);
    // Said by the page to itself, as another script could: not the frame's.
    await page.evaluate(() => window.postMessage({ type: 'atlas-height', version: 1, height: 3000 }, '*'));
    await page.evaluate(() => {
      const frame = document.querySelector('#en')?.shadowRoot?.querySelector('iframe')?.contentWindow;
      for (let count = 0; count < 20_000; count++) {
        const noise = [null, 'x', { type: 'atlas-set', version: 2 }, { type: 'atlas-set', version: 1, number: count, attributes: { region: ['x'] } }];
        frame?.postMessage(noise[count % 4], '*');
      }
      for (let count = 0; count < 2000; count++) {
        frame?.postMessage({ type: 'atlas-set', version: 1, number: count, attributes: { region: count % 2 ? 'asia' : 'africa' } }, '*');
      }
    });
    await expect.poll(() => english.evaluate(() => location.search)).toBe('?region=asia');
    const answers = (await page.evaluate(() => window.messages)).filter(({ type }) => type === 'atlas-state');
    expect(answers.length).toBeLessThan(100);
    await english.click('input[value="asia"]');
    await expect.poll(() => english.locator('li[data-partner]').count()).toBe(dataset.partners.length);
    await expect.poll(() => fits(page, 'en')).toBe(true);
  });

  test('lives in a shadow, behind a tab, moved, half-way removed; far away it loads nothing', async ({ open }) => {
    const asked: string[] = [];
    const page = await visit(open, 'places', {
      before: async (opened) => opened.on('request', (request) => asked.push(request.url())),
    });
    await page.evaluate(() => {
      document.querySelector('#gone')?.remove(); // on its way
      const root = document.querySelector('#shadow')?.attachShadow({ mode: 'open' });
      const element = document.createElement('partner-atlas');
      element.id = 'inside';
      element.setAttribute('lang', 'en');
      root?.append(element);
    });
    await ready(page, 'moved');
    // Events of one in a shadow come out of it, as the shadow's host's.
    await ready(page, 'shadow');
    await page.$eval('#tab', (tab) => tab.toggleAttribute('hidden', false));
    await ready(page, 'hidden');
    await expect.poll(() => fits(page, 'hidden')).toBe(true);
    await call(page, 'moved', (element) => element.select('POL'));
    await expect.poll(async () => (await heard(page)).some(({ type }) => type === 'atlas-select')).toBe(true);
    await page.evaluate(() => {
      const [element, there] = [document.querySelector('#moved'), document.querySelector('#there')];
      if (element) there?.append(element);
    });
    const moved = await frameIn(page, '#moved');
    await expect.poll(() => moved.locator('.card h2').innerText()).toBe('Poland');
    await expect.poll(() => fits(page, 'moved')).toBe(true);
    expect(asked.filter((url) => url.includes('select=FRA'))).toEqual([]);
    await page.$eval('#far', (element) => element.scrollIntoView());
    await ready(page, 'far');
    expect(asked.filter((url) => url.includes('select=FRA'))).toHaveLength(1);
  });

  test('says what is wrong: a dataset that is not here, a version that is not kept', async ({ open }) => {
    const page = await visit(open, 'wrong', { mayComplain: true }); // of the page that is not there
    await expect.poll(() => page.locator('#ar').locator('p').innerText()).toContain(`«nothing». القيم الممكنة للخاصية dataset: ${dataset.id}`);
    expect(await page.locator('#ar a').isVisible()).toBe(true);
    await ready(page, 'en');
    const latest = await frameIn(page, '#en');
    expect(await latest.locator('.version').innerText()).toBe(embedWords.en.notKept);
    expect(await latest.locator('svg.map').isVisible()).toBe(true);
  });
});

describe('an embed that is frozen', () => {
  test('says so once a newer version exists, and only then', async ({ open }) => {
    const latest = (await (await fetch(`${inject('site')}version.json`)).json()) as { version: string };
    const path = `v/${latest.version}/ar/embed/?region=africa`;
    const page = await open(path);
    expect(await page.locator('li[data-partner]').count()).toBe(15);
    await page.locator('summary').last().click();
    expect(await page.locator('.full').getAttribute('href')).toBe(`${inject('site')}ar/?region=africa`);
    const newer = await open(path, {
      before: (opened) => opened.route('**/version.json', (route) => route.fulfill({ json: { ...latest, version: 'ffffffffffff' } })),
    });
    await newer.locator('.version').waitFor();
    expect(await newer.locator('.version').innerText()).toBe(`${embedWords.ar.frozen} ${embedWords.ar.latest}`);
    expect(await newer.locator('.version a').getAttribute('href')).toBe(`${inject('site')}ar/`);
    expect(await page.locator('.version').count()).toBe(0);
  });
});

describe('an iframe in a page of another origin', () => {
  test('lets the wheel scroll the page, says so once, and zooms with Ctrl', async ({ open }) => {
    const page = await visit(open, 'scroll');
    const frame = await frameIn(page, '');
    await frame.waitForSelector('[data-gestures]');
    const box = await (await frame.waitForSelector('.map-window')).boundingBox();
    const over = async () => page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 100);
    await over();
    await page.mouse.wheel(0, 60);
    await frame.locator('.gesture-hint').waitFor();
    expect(await frame.locator('.gesture-hint').innerText()).toBe(embedWords.en.wheel.replace('{{key}}', 'Ctrl'));
    await page.mouse.wheel(0, 900);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await frame.evaluate(() => location.search)).toBe('');
    await frame.locator('.gesture-hint').waitFor({ state: 'detached' });
    await page.evaluate(() => scrollTo(0, 0));
    await over();
    await page.mouse.wheel(0, 60);
    await page.keyboard.down('Control');
    const scrolled = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(() => frame.evaluate(() => location.search)).toMatch(/^\?zoom=1\.\d/);
    expect(await page.evaluate(() => scrollY)).toBeLessThanOrEqual(scrolled + 60);
    expect(await frame.locator('.gesture-hint').count()).toBe(0);
  });

  test('leaves one finger to the page, and two are the map\'s', async ({ open }) => {
    const page = await visit(open, 'zoomed', { context: { hasTouch: true } });
    const frame = await frameIn(page, '');
    await frame.waitForSelector('[data-gestures]');
    const box = await (await frame.waitForSelector('.map-window')).boundingBox();
    const [x, y] = [(box?.x ?? 0) + 300, (box?.y ?? 0) + 120];
    const session = await page.context().newCDPSession(page);
    const touch = async (fingers: readonly (readonly [number, number])[], [east, south]: readonly [number, number]) => {
      const points = (step: number) => fingers.map(([dx, dy], id) => ({ x: x + dx + (east * step) / 8, y: y + dy + (south * step) / 8, id }));
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(0) });
      for (let step = 1; step <= 8; step++) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(step) });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const zoom = await frame.evaluate(() => location.search);
    await touch([[0, 0]], [0, -110]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(30);
    // It may glide on.
    await expect.poll(() => isStill(page)).toBe(true);
    expect(await frame.evaluate(() => location.search)).toBe(zoom);
    expect(await frame.locator('.gesture-hint').innerText()).toBe(embedWords.ar.fingers);
    await page.evaluate(() => scrollTo(0, 0));
    await touch([[0, 0], [80, 10]], [90, 0]);
    await expect.poll(() => frame.evaluate(() => location.search)).not.toBe(zoom);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('works in a sandbox that has no origin, no storage and no windows to open', async ({ open }) => {
    const page = await visit(open, 'sandbox');
    const [arabic, english] = [await frameIn(page, ':nth-of-type(1)'), await frameIn(page, ':nth-of-type(2)')];
    expect(await arabic.evaluate(() => window.origin)).toBe('null');
    expect(await english.locator('.card h2').innerText()).toBe('Kenya');
    await arabic.click('input[value="africa"]');
    await expect.poll(() => arabic.locator('li[data-partner]').count()).toBe(15);
    await arabic.click('.language');
    await expect.poll(() => arabic.locator('h1').innerText()).toBe(dataset.title.en);
    await expect.poll(() => arabic.locator('.address').innerText()).toBe(`${inject('site')}en/?region=africa`);
    await arabic.locator('summary').last().click();
    await expect.poll(() => arabic.locator('.sources li').count()).toBe(dataset.sources.length);
  });

  test.for(languages)('reads without scripts (%s)', async (language, { open }) => {
    const page = await visit(open, language, { scripts: false });
    const frame = page.frames()[1];
    await frame?.waitForSelector('svg.map');
    expect(await frame?.locator('h1').innerText()).toBe(dataset.title[language]);
    await frame?.locator('[data-country="ETH"] .land').click();
    const card = frame?.locator('.card:target');
    expect(await card?.innerText()).toContain(dataset.outcomes[1]?.name[language]);
    await card?.locator('.close').click();
    await frame?.locator('summary').last().click();
    await frame?.locator('.sources li').first().waitFor();
    expect(await frame?.locator('input:visible, button:visible, select:visible').count()).toBe(0);
    expect(await frame?.locator('.full').getAttribute('href')).toBe('../');
  });
});

test.for([
  ['ar', 320, 320],
  ['en', 360, 400],
  ['ar', 640, 360],
  ['en', 1280, 480],
] as const)('a low frame shows what is selected, and not its card alone: /%s/, %i × %i', async ([language, width, height], { open }) => {
  const page = await open(`${language}/embed/?select=ETH`, { width, height });
  expect((await overflow(page)).pixels).toBe(0);
  const seen = await page.evaluate(() => {
    const { left, top, width: across, height: down } = document.querySelector('[data-country="ETH"] .land')!.getBoundingClientRect();
    return Boolean(document.elementFromPoint(left + across / 2, top + down / 2)?.closest('svg.map'));
  });
  expect(seen).toBe(true);
  expect(await page.locator('.card h2').isVisible()).toBe(true);
});

describe.for([
  ['en', 'briefing.html'],
  ['ar', 'briefing.ar.html'],
] as const)('the example of a page around it (%s)', ([language, path]) => {
  test('drives the map by its own buttons, and its text follows the map', async ({ open }) => {
    const page = await open(path, { ready: false });
    const line = page.locator('output');
    await expect.poll(() => line.innerText(), { timeout: 20_000 }).toMatch(/48.*5/);
    await page.click('button[data-select="ETH"]');
    await expect.poll(() => line.innerText()).toMatch(language === 'en' ? /15.*0.*Ethiopia/ : /15.*0.*إثيوبيا/);
    await page.click('button[data-outcome]');
    await expect.poll(() => line.innerText()).toMatch(/\b2\b.*\b0\b/);
    await page.$eval('#africa', (element) => element.scrollIntoView());
    expect(await (await frameIn(page, '#africa')).locator('li[data-partner]').count()).toBe(15);
  });
});
