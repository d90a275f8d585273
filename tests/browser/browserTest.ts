import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test as base } from 'vitest';
import { settled } from './settled.ts';

export interface Visit {
  readonly width?: number;
  readonly height?: number;
  readonly context?: BrowserContextOptions;
  /** Off: the page is read as the build wrote it. */
  readonly scripts?: boolean;
  /** Off: returns as soon as the document begins, for tests that hold scripts back. */
  readonly ready?: boolean;
  /** Tests that break the page on purpose expect it to complain. */
  readonly mayComplain?: boolean;
  /** Another site than the one that all tests share. */
  readonly site?: string;
  /** Routes and scripts that have to be there first. */
  before?(page: Page): Promise<unknown>;
}

export type Open = (path: string, visit?: Visit) => Promise<Page>;

/** What the driver says, not the page, where a visit keeps nothing for times without a network. */
const WORKER_BLOCKED = 'Service Worker registration blocked by Playwright';

let connected: Promise<Browser> | undefined;

/** A page in a context of its own, and what it complained of since it was last asked. */
interface Tab {
  readonly page: Page;
  readonly complaints: string[];
}

/**
 * Tabs whose last visit left nothing behind, by the context that they are in: opening a page in one costs a third of
 * opening it in a new context.
 */
const idle = new Map<string, Tab[]>();

/**
 * A test with a browser: `open` visits an address of the site with nothing stored and nothing emulated but what the
 * visit asks for. When the test is over, every page that it opened must have kept what the atlas promises: no error, no
 * warning, no violation of the policy, no request to another origin, no cookie.
 */
export const test = base.extend<{ open: Open }>({
  // eslint-disable-next-line no-empty-pattern -- the runner reads the names from a pattern
  open: async ({}, use) => {
    const browser = await (connected ??= chromium.connect(inject('browser')));
    const visited: { tab: Tab; visit: Visit }[] = [];
    await use(async (path, visit = {}) => {
      const tab = (leavesNothing(visit) && idleLike(visit).pop()) || (await newTab(browser, visit));
      visited.push({ tab, visit });
      await goTo(tab.page, path, visit);
      return tab.page;
    });
    for (const { tab, visit } of visited) await leave(tab, visit);
  },
});

/** Whether a visit changes nothing of its tab that the next one could notice. */
function leavesNothing({ ready = true, mayComplain = false, before }: Visit): boolean {
  return !before && ready && !mayComplain;
}

/** The idle tabs of the same kind of context as a visit asks for. */
function idleLike({ scripts = true, context = {} }: Visit): Tab[] {
  const kind = JSON.stringify([scripts, context]);
  const tabs = idle.get(kind) ?? [];
  idle.set(kind, tabs);
  return tabs;
}

async function newTab(browser: Browser, visit: Visit): Promise<Tab> {
  const context = await browser.newContext({
    javaScriptEnabled: visit.scripts ?? true,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    // What a worker keeps would be found by the next visit of the tab.
    serviceWorkers: 'block',
    ...visit.context,
  });
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.text() === WORKER_BLOCKED) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol !== 'blob:' && hostname !== '127.0.0.1') complaints.push(`foreign request: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    // A page that is left gives up what it was loading; without scripts none is loaded.
    const withoutScripts = visit.scripts === false && request.url().endsWith('.js');
    if (request.failure()?.errorText !== 'net::ERR_ABORTED' && !withoutScripts) complaints.push(`failed: ${request.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, lineNumber }) => {
      console.error(`policy violated: ${violatedDirective} at ${sourceFile}:${lineNumber}`);
    });
  });
  const page = await context.newPage();
  // No assertion: under load a page that comes slowly on purpose has taken more than twenty seconds.
  page.setDefaultTimeout(60_000);
  await visit.before?.(page);
  return { page, complaints };
}

async function goTo(page: Page, path: string, visit: Visit): Promise<void> {
  const { width = 1280, height = 900, scripts = true, ready = scripts, site = inject('site') } = visit;
  await page.setViewportSize({ width, height });
  await page.goto(new URL(path, site).href, { waitUntil: ready || !scripts ? 'load' : 'commit' });
  if (!ready) return;
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await settled(page);
}

/** Ends a visit: what the page promised is checked, and a tab that can be used again is made like new. */
async function leave({ page, complaints }: Tab, visit: Visit): Promise<void> {
  const context = page.context();
  const cookies = await context.cookies();
  const heard = visit.mayComplain ? [] : complaints.splice(0);
  if (!page.isClosed() && leavesNothing(visit)) {
    if (visit.scripts !== false) await page.evaluate(() => localStorage.clear());
    await page.goto('about:blank');
    await page.mouse.move(0, 0);
    await page.emulateMedia({ media: null, colorScheme: 'light', reducedMotion: 'reduce', forcedColors: 'none' });
    idleLike(visit).push({ page, complaints });
  } else {
    await context.close();
  }
  expect(cookies).toEqual([]);
  expect(heard).toEqual([]);
}
