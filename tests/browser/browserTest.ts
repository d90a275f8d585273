import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test as base } from 'vitest';

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

let connected: Promise<Browser> | undefined;

/**
 * A test with a browser: `open` visits an address of the site in a context of its own. When the test is over, every page
 * that it opened must have kept what the atlas promises: no error, no warning, no violation of the policy, no request to
 * another origin, no cookie.
 */
export const test = base.extend<{ open: Open }>({
  // eslint-disable-next-line no-empty-pattern -- the runner reads the names from a pattern
  open: async ({}, use) => {
    const browser = await (connected ??= chromium.connect(inject('browser')));
    const checks: (() => Promise<void>)[] = [];
    await use(async (path, visit = {}) => {
      const { page, check } = await openPage(browser, path, visit);
      checks.push(check);
      return page;
    });
    for (const check of checks) await check();
  },
});

async function openPage(browser: Browser, path: string, visit: Visit) {
  const { width = 1280, height = 900, scripts = true, ready = scripts, mayComplain = false } = visit;
  const site = visit.site ?? inject('site');
  const context = await browser.newContext({
    viewport: { width, height },
    javaScriptEnabled: scripts,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    ...visit.context,
  });
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'blob:' && origin !== new URL(site).origin) complaints.push(`foreign request: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    // A page that is left gives up what it was loading; without scripts none is loaded.
    const expected = request.failure()?.errorText === 'net::ERR_ABORTED' || (!scripts && request.url().endsWith('.js'));
    if (!expected) complaints.push(`failed: ${request.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, lineNumber }) => {
      console.error(`policy violated: ${violatedDirective} at ${sourceFile}:${lineNumber}`);
    });
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await visit.before?.(page);
  await page.goto(new URL(path, site).href, { waitUntil: ready ? 'load' : scripts ? 'commit' : 'load' });
  if (ready) await page.waitForSelector('html[data-ready]', { state: 'attached' });
  const check = async () => {
    const cookies = await context.cookies();
    await context.close();
    expect(cookies).toEqual([]);
    if (!mayComplain) expect(complaints).toEqual([]);
  };
  return { page, check };
}
