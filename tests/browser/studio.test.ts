import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { parseDataset } from '../../src/dataset/parseDataset.ts';
import { studioWords } from '../../src/i18n/studioWords.ts';
import { wordFile } from '../fixtures/wordFile.ts';
import { test } from './browserTest.ts';
import type { Visit } from './browserTest.ts';
import { serveHost } from './serveHost.ts';
import { serveSite } from './serveSite.ts';

/** A tab of its own: what the studio keeps must not be there for the next test. */
const alone: Visit = { before: () => Promise.resolve(), context: { acceptDownloads: true } };

const texts = {
  ar: 'عقد المدير العام لقاء ثنائيا مع رئيس شرطة البحرين.\n\nووقع المغرب وإثيوبيا مذكرة تفاهم في مجال مكافحة الجريمة المنظمة.',
  en: 'The Director General held a bilateral meeting with the head of the police of Bahrain.\n\nMorocco and Ethiopia signed a memorandum of understanding on organised crime.',
};

/** Moves the focus by Tab alone, as who has no mouse does: by as many presses as there are stops before the target. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  const stops = await target.evaluate((element) => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].filter(
      (stop) => !stop.matches(':disabled') && stop.checkVisibility(),
    );
    const after = (stop: Element) =>
      document.activeElement === document.body ||
      ((document.activeElement?.compareDocumentPosition(stop) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const here = all.findIndex((stop) => stop === document.activeElement || after(stop));
    const isOn = all[here] === document.activeElement;
    const there = all.indexOf(element as HTMLElement);
    return there >= here ? there - here + (isOn ? 0 : 1) : -1;
  });
  for (let press = 0; press < stops; press += 1) await page.keyboard.press('Tab');
  for (let press = 0; press < 200; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${String(target)}`);
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Opens a draft that is kept, in another tab of the same browser. */
async function openKept(page: Page, language: 'ar' | 'en', title = studioWords(language)('draft.untitled')): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(new URL(`${language}/studio/`, inject('site')).href);
  await tab.waitForSelector('html[data-ready]', { state: 'attached' });
  await tab.getByRole('button', { name: studioWords(language)('start.open', { title }) }).click();
  return tab;
}

/** The tab is gone from one moment to the next, with what it had kept until then. */
async function crash(page: Page, language: 'ar' | 'en'): Promise<void> {
  await page.getByText(studioWords(language)('draft.status.saved')).waitFor();
  await page.close({ runBeforeUnload: false });
}

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`));
}

async function downloaded(page: Page, start: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), start()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

describe.each(['ar', 'en'] as const)('the studio in %s', (locale) => {
  const t = studioWords(locale);

  test('leads from a text to a dataset by keyboard alone', async ({ open }) => {
    const page = await open(`${locale}/studio/`, alone);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    expect(await violations(page)).toEqual([]);
    await tabTo(page, page.getByLabel(t('start.paste')));
    await page.keyboard.insertText(texts[locale]);
    await press(page, button(t('start.readText')));

    // Nothing is in the dataset before a person has accepted it, and nothing is accepted without a source.
    await page.waitForSelector('.proposal');
    expect(await page.locator('.mark[data-kind="country"]').count()).toBeGreaterThanOrEqual(2);
    await press(page, page.locator('.proposal .accept').first());
    expect(await page.locator('.source-form .problem').innerText()).toBe(t('read.source.first'));
    expect(await violations(page)).toEqual([]);
    await tabTo(page, page.getByLabel(t('read.source.title')));
    await page.keyboard.insertText('Source');
    await page.keyboard.press('Enter');
    await tabTo(page, page.locator('.proposal .accept').first());
    for (let left = await page.locator('.proposal .accept').count(); left > 0; left -= 1) {
      // From one decision the focus goes on to the next.
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('.proposal .accept').count()).toBe(left - 1);
      if (left > 1) await expect.poll(() => page.locator('.accept:focus').count()).toBe(1);
    }
    await press(page, button(t('read.toEdit')));

    // What is missing leads to its field.
    await page.waitForSelector('.draft-map [data-country="BHR"][data-status]');
    expect(await page.locator('.draft-map [data-country="ETH"]').getAttribute('data-status')).toBe('memorandum');
    // And what its inks mean.
    const inks = locale === 'ar' ? ['مذكرة تفاهم', 'اجتماع'] : ['Memorandum of understanding', 'Meeting'];
    expect((await page.locator('.draft-legend li').allInnerTexts()).slice(0, 2).map((words) => words.trim())).toEqual(inks);
    const gap = page.locator('.gaps li button').first();
    await press(page, gap);
    await expect.poll(() => page.locator('.entry-form :focus').count()).toBe(1);
    await page.keyboard.insertText('X');
    await expect.poll(() => page.locator('.kept').innerText()).toBe(t('draft.status.saved'));
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+z');
    expect(await page.locator('.entry-form :focus').inputValue()).toBe('');
    await page.keyboard.press('Control+Shift+z');
    expect(await page.locator('.entry-form :focus').inputValue()).toBe('X');

    await press(page, page.locator('.steps button').last());
    await page.waitForSelector('.ways-out');
    expect(await violations(page)).toEqual([]);
    const json = JSON.parse(String(await downloaded(page, () => press(page, button(t('publish.json.do')))))) as {
      engagements: { partner: string; sources: { at: string }[] }[];
    };
    const cited = new Map(json.engagements.map(({ partner, sources }) => [partner, sources[0]?.at]));
    expect([cited.get('BHR'), cited.get('ETH')]).toEqual(['¶1', '¶2']);
  });
});

test('the example goes out as JSON, as a site and as one file, each with what is in the draft', async ({ open }) => {
  const page = await open('ar/studio/', alone);
  const t = studioWords('ar');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  // A Word file is read in a worker, under the page's policy.
  await page.setInputFiles('input[type="file"]', {
    name: 'communiqué.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(wordFile('التقى الوزير نظيره من البحرين.', 'نص آخر.')),
  });
  await page.waitForSelector('.proposal');
  expect(await page.locator('.paragraph').count()).toBe(2);
  await page.locator('.steps button').first().click();
  // A file of a newer format gets an answer, and what is open stays.
  const newer = Buffer.from(JSON.stringify({ format: 2 }));
  await page.setInputFiles('input[type="file"]', { name: 'new.json', mimeType: 'application/json', buffer: newer });
  await expect.poll(() => page.locator('.problem li').count()).toBe(1);
  await button(t('start.example')).click();
  await page.getByLabel(t('fields.inLanguage', { field: t('fields.title'), language: t('fields.ar') })).fill('أطلس مغيّر');
  await page.locator('.steps button').last().click();
  const json = String(await downloaded(page, () => button(t('publish.json.do')).click()));
  expect(parseDataset(JSON.parse(json)).ok).toBe(true);
  const zip = unzipSync(await downloaded(page, () => button(t('publish.zip.do')).click()));
  const single = await downloaded(page, () => button(t('publish.single.do')).click());

  const folder = await mkdtemp(join(tmpdir(), 'atlas-published-'));
  for (const [name, content] of Object.entries(zip)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  await writeFile(join(folder, 'single.html'), single);
  expect(String(Buffer.from(zip['dataset.json'] ?? []))).toBe(json);
  const site = await serveSite(folder);
  // The code that the studio gives, pasted into a page of another origin, shows what the zip has.
  expect(await button(t('publish.embed.copy')).isDisabled()).toBe(true);
  await page.getByLabel(t('publish.embed.address')).fill(`${site.url}ar/`);
  const code = await page.getByLabel(t('publish.embed.code')).inputValue();
  const host = await serveHost(new URL(site.url).origin, { ar: code, en: code.replace('/ar/embed/', '/en/embed/?select=POL') });
  for (const locale of ['ar', 'en'] as const) {
    const newsroom = await open(locale, { site: host.url, ready: false });
    const frame = newsroom.frameLocator('iframe');
    await frame.locator('html[data-ready]').waitFor({ state: 'attached' });
    expect(await frame.locator('html').getAttribute('lang')).toBe(locale);
    if (locale === 'ar') expect(await frame.locator('h1').innerText()).toBe('أطلس مغيّر');
    else expect(await frame.locator('.card h2').innerText()).toBe('Poland');
    await expect.poll(() => newsroom.evaluate(() => (window as unknown as { messages: { type?: string }[] }).messages.map(({ type }) => type))).toContain('atlas-height');
  }
  await host.close();
  const published = await open('ar/?select=POL', { site: site.url, before: () => Promise.resolve() });
  expect(await published.locator('h1').innerText()).toBe('أطلس مغيّر');
  expect(await published.locator('.card h2').innerText()).toBe('بولونيا');
  await published.click('.language');
  await published.waitForSelector('html[lang="en"]');
  // Its share dialog gives code, in each form that it offers, whose every address is there.
  await published.locator('.share').click();
  const embed = published.locator('.share-dialog .embed');
  await embed.waitFor();
  const forms = embed.locator('input[name="share-embed"]');
  for (let form = 0; form < Math.max(1, await forms.count()); form += 1) {
    if ((await forms.count()) > 0) await forms.nth(form).check();
    const given = await embed.locator('textarea').inputValue();
    const addresses = [...given.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) expect([address, (await fetch(address)).status]).toEqual([address, 200]);
  }
  // Before its scripts are there, too, and with no violation of its policy.
  const early = await open('ar/#POL', { site: site.url, ready: false, before: (opening) => opening.route('**/*.js', () => new Promise(() => {})) });
  await early.waitForFunction(() => document.querySelector('.card.early.open h2'));
  expect(await early.locator('.card.early h2').innerText()).toBe('بولونيا');
  const offline = await page.context().browser()?.newContext({ offline: true });
  const file = await offline?.newPage();
  if (!file) throw new Error('no browser');
  await file.goto(`${pathToFileURL(join(folder, 'single.html')).href}?lang=ar&select=POL`);
  await file.waitForSelector('html[data-ready]', { state: 'attached' });
  expect(await file.locator('h1').innerText()).toBe('أطلس مغيّر');
  expect(await file.locator('.card h2').innerText()).toBe('بولونيا');
  // It can be shared, and offers nothing that it does not carry.
  await file.locator('.share').click();
  await file.locator('.share-dialog h2').waitFor();
  expect(await file.locator('.share-dialog button', { hasText: 'Excel' }).count()).toBe(0);
  await offline?.close();
  await site.close();
  await rm(folder, { recursive: true });
});

test('a tab that dies in mid-word loses nothing; a second tab does not overwrite the first', async ({ open }) => {
  const t = studioWords('en');
  const title = t('fields.inLanguage', { field: t('fields.title'), language: t('fields.en') });
  const page = await open('en/studio/', alone);
  await page.getByRole('button', { name: t('start.nothing') }).click();
  await page.getByLabel(title).pressSequentially('Half a tit');
  // The field has not been left, and nothing has been pressed: what has been typed is kept as it comes.
  await crash(page, 'en');

  const [one, other] = [await openKept(page, 'en', 'Half a tit'), await openKept(page, 'en', 'Half a tit')];
  expect(await one.getByLabel(title).inputValue()).toBe('Half a tit');
  await one.getByLabel(title).fill('Of the first');
  await other.getByText(t('draft.conflict.what')).waitFor();
  await other.getByLabel(title).fill('Of the second');
  await other.getByRole('button', { name: t('draft.conflict.both') }).click();
  await one.locator('.steps button').first().click();
  await one.getByRole('button', { name: t('start.open', { title: 'Of the first' }) }).waitFor();
  await one.getByRole('button', { name: t('start.open', { title: 'Of the second' }) }).waitFor();
});

test('a draft that another tab has deleted stays, and can be kept', async ({ open }) => {
  const t = studioWords('en');
  const page = await open('en/studio/', alone);
  await page.getByRole('button', { name: t('start.nothing') }).click();
  await page.getByLabel(t('fields.inLanguage', { field: t('fields.title'), language: t('fields.en') })).fill('All that is left');
  await page.getByText(t('draft.status.saved')).waitFor();
  const other = await openKept(page, 'en', 'All that is left');
  await other.locator('.steps button').first().click();
  await other.getByRole('button', { name: t('start.remove', { title: 'All that is left' }) }).click();
  await other.getByRole('button', { name: t('start.removeSure', { title: 'All that is left' }) }).click();
  await page.getByText(t('draft.deleted.what')).waitFor();
  expect(await page.getByRole('button', { name: t('draft.conflict.theirs') }).count()).toBe(0);
  await page.getByRole('button', { name: t('draft.deleted.keep') }).click();
  await page.getByText(t('draft.status.saved')).waitFor();
  await other.getByRole('button', { name: t('start.open', { title: 'All that is left' }) }).waitFor();
});

test('who leaves before what was pasted is read is asked; read, it is kept', async ({ open }) => {
  const t = studioWords('en');
  const page = await open('en/studio/', alone);
  const asks = () =>
    page.evaluate(() => {
      const leaving = new Event('beforeunload', { cancelable: true });
      dispatchEvent(leaving);
      return leaving.defaultPrevented;
    });
  expect(await asks()).toBe(false);
  await page.getByLabel(t('start.paste')).fill(texts.en);
  await expect.poll(asks).toBe(true);
  await page.locator('.steps button').nth(3).click();
  expect(await asks()).toBe(true);
  await page.locator('.steps button').nth(1).click();
  await page.waitForSelector('.proposal');
  await page.getByText(t('draft.status.saved')).waitFor();
  expect(await asks()).toBe(false);
});

test('a source that is half typed is there again after a crash', async ({ open }) => {
  const t = studioWords('en');
  const page = await open('en/studio/', alone);
  await page.getByLabel(t('start.paste')).fill(texts.en);
  await page.getByRole('button', { name: t('start.readText') }).click();
  await page.getByLabel(t('read.source.title')).pressSequentially('Half a tit');
  await page.getByLabel(t('fields.published')).pressSequentially('2025-1');
  await crash(page, 'en');
  const later = await openKept(page, 'en');
  await later.waitForSelector('.proposal');
  expect(await later.getByLabel(t('read.source.title')).inputValue()).toBe('Half a tit');
  expect(await later.getByLabel(t('fields.published')).inputValue()).toBe('2025-1');
  // Half a day is none: it is not cited so.
  await later.getByRole('button', { name: t('read.source.add'), exact: true }).click();
  expect(await later.locator('.source-form input:invalid').count()).toBe(1);
});

test('whose side speaks is asked where the text does not tell; read again for it, its own side is no partner', async ({ open }) => {
  const t = studioWords('en');
  const page = await open('en/studio/', alone);
  const names = () => page.locator('.proposal input[list]').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  await page.getByLabel(t('start.paste')).fill('A meeting was held with a delegation of Mali, the Minister of Justice of Chad and the ambassador of Peru.');
  await page.getByRole('button', { name: t('start.readText') }).click();
  await page.getByText(t('read.hostUnknown')).waitFor();
  expect(await names()).toEqual(['Mali', 'Chad', 'Peru']);
  await page.getByLabel(t('fields.host')).fill('Mali');
  await page.getByRole('button', { name: t('read.againFor', { name: 'Mali' }) }).click();
  await expect.poll(names).toEqual(['Chad', 'Peru']);
  expect(await page.getByText(t('read.hostUnknown')).count()).toBe(0);
  expect(await page.locator('.host-question button').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
});

test('who else may speak is offered: one press reads the text again for them, and the focus goes on to what was read', async ({ open }) => {
  const t = studioWords('ar');
  const page = await open('ar/studio/', alone);
  const names = () => page.locator('.proposal input[list]').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  await page.getByLabel(t('start.paste')).fill('Le ministre tchadien et le ministre malien ont signé un accord.');
  await page.getByRole('button', { name: t('start.readText') }).click();
  await page.getByText(t('read.host', { name: 'تشاد' })).waitFor();
  await page.getByText(t('read.orHosts')).waitFor();
  expect(await names()).toEqual(['مالي']);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: t('read.readFor', { name: 'مالي' }) }).press('Enter');
  await expect.poll(names).toEqual(['تشاد']);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  expect(await page.locator('.host-question button').count()).toBe(0);
});

test('a file dropped, a doubt answered, a partner added from selected words, all decided: kept through a crash', async ({ open }) => {
  const t = studioWords('ar');
  const page = await open('ar/studio/', alone);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const text = 'عقد المدير العام لقاء ثنائيا مع رئيس شرطة البحرين ووزير الداخلية في عمان.\n\nووقع المغرب وإثيوبيا مذكرة تفاهم، والتقى الوزير نظيره الصربي. وتناول النقاش الأوضاع في كينيا.';
  const dropped = await page.evaluateHandle((own) => {
    const data = new DataTransfer();
    data.items.add(new File([own], 'بلاغ.txt', { type: 'text/plain' }));
    return data;
  }, text);
  await page.dispatchEvent('.start', 'dragover', { dataTransfer: dropped });
  expect(await page.locator('.start[data-over]').count()).toBe(1);
  await page.dispatchEvent('.start', 'drop', { dataTransfer: dropped });
  await page.waitForSelector('.doubts');
  // The file's name is the source's, until a person says another.
  expect(await page.getByLabel(t('read.source.title')).inputValue()).toBe('بلاغ');
  await button(t('read.source.add')).click();

  expect(await page.locator('.doubts button').allInnerTexts()).toEqual(['عُمان', 'الأردن', t('read.neither')]);
  await button('عُمان').click();
  await expect.poll(() => page.locator('.doubts').count()).toBe(0);
  await button(t('read.accept', { name: 'عُمان' })).click();
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelectorAll('.source-text')[1] as Element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('كينيا') ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + 'كينيا'.length);
    }
  });
  await button(t('read.add', { number: 2 })).click();
  // The focus is where the reading can be corrected.
  await expect.poll(() => page.locator('.proposal input:focus').count()).toBe(1);
  expect(await page.locator('.proposal input:focus').inputValue()).toBe('كينيا');
  await button(t('read.reject', { name: 'صربيا' })).click();
  await button(t('read.accept', { name: 'إثيوبيا' })).click();
  const states = (tab: Page) => tab.locator('.proposal').evaluateAll((all) => all.map((one) => one.getAttribute('data-state')));
  const decided = await states(page);
  expect(decided.toSorted()).toEqual(['accepted', 'accepted', 'open', 'open', 'rejected']);
  await crash(page, 'ar');
  const later = await openKept(page, 'ar');
  await later.locator('.steps button').nth(1).click();
  await later.waitForSelector('.proposal');
  expect(await states(later)).toEqual(decided);
  expect(await later.locator('.doubts').count()).toBe(0);
  expect(await later.locator('.proposal[data-state="open"] input[list]').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toContain('كينيا');
  // And the source that it is cited as.
  expect(await later.locator('.source-form select').first().inputValue()).toBe('s1');
});

test('a second text asks for its own source, and the first is there again with what was decided about it', async ({ open }) => {
  const t = studioWords('en');
  const page = await open('en/studio/', alone);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const states = () => page.locator('.proposal').evaluateAll((all) => all.map((one) => one.getAttribute('data-state')));
  const bring = async (text: string) => {
    await page.locator('.steps button').first().click();
    await page.getByLabel(t('start.paste')).fill(text);
    await button(t('start.readText')).click();
    await page.waitForSelector('.proposal');
  };
  const first = 'The minister held a meeting with the ambassador of Bahrain, the minister of Chad and the minister of Peru.';
  await bring(first);
  await page.getByLabel(t('read.source.title')).fill('Communiqué A');
  await button(t('read.source.add')).click();
  await button(t('read.accept', { name: 'Bahrain' })).click();
  await button(t('read.reject', { name: 'Chad' })).click();
  const decided = await states();
  expect(decided.toSorted()).toEqual(['accepted', 'open', 'rejected']);

  // It says the same in the same paragraph; it is another source for all that.
  await bring('The minister held a meeting with the ambassador of Bahrain.');
  expect(await page.locator('.source-form select').first().inputValue()).toBe('');
  await button(t('read.accept', { name: 'Bahrain' })).click();
  expect(await page.locator('.source-form .problem').innerText()).toBe(t('read.source.first'));
  await page.getByLabel(t('read.source.title')).fill('Communiqué B');
  await button(t('read.source.add')).click();
  await button(t('read.accept', { name: 'Bahrain' })).click();
  await expect.poll(states).toEqual(['accepted']);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(states).toEqual(['open']);

  expect(await violations(page)).toEqual([]);
  await button('Communiqué A').press('Enter');
  await page.waitForSelector('.proposal');
  expect(await states()).toEqual(decided);
  expect(await page.locator('.source-form select').first().inputValue()).toBe('s1');
  await crash(page, 'en');
  const later = await openKept(page, 'en');
  await later.locator('.steps button').nth(1).click();
  await later.getByRole('button', { name: 'Communiqué B', exact: true }).waitFor();
});

test('a Word file that takes long says so, and can be stopped', async ({ open }) => {
  const t = studioWords('ar');
  const page = await open('ar/studio/', alone);
  await page.route('**/*wordWorker*', () => undefined); // never answered
  await page.setInputFiles('input[type="file"]', { name: 'بلاغ.docx', mimeType: 'application/zip', buffer: Buffer.from(wordFile('التقى الوفد')) });
  await page.getByText(t('start.opening', { file: 'بلاغ.docx' })).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: t('read.stop') }).press('Enter');
  await page.getByText(t('start.stopped')).waitFor({ state: 'attached' });
  expect(await page.locator('progress').count()).toBe(0);
  expect(await page.locator('input[type="file"]').evaluate((input) => input === document.activeElement)).toBe(true);
});

test('who may be named in passing is asked; the keyboard goes on to what is next; what is undone can be decided again', async ({ open }) => {
  const t = studioWords('en');
  const page = await open('en/studio/', alone);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const states = () => page.locator('.proposal').evaluateAll((all) => all.map((one) => one.getAttribute('data-state')));
  await page.getByLabel(t('start.paste')).fill(
    'The Minister of the Interior received his Norwegian counterpart, and both sides signed a memorandum of understanding.\n' +
      'Both sides discussed the experience of Spain with border control; experts from Portugal and engineers from Germany attended.\n' +
      'A delegation from Tunisia attended as an observer.',
  );
  await button(t('start.readText')).click();
  await page.getByText(t('read.doubts.part')).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await page.locator('.doubts mark').allInnerTexts()).toEqual(['Portugal', 'Germany']);
  expect(await page.locator('.proposal .unsure').allInnerTexts()).toEqual([t('read.unsure', { name: 'Tunisia' })]);
  await page.getByLabel(t('read.source.title')).fill('A communiqué');
  await button(t('read.source.add')).click();
  await button(t('read.isPartner', { name: 'Portugal' })).press('Enter');
  const hasFocus = (name: string) => button(name).evaluate((one) => one === document.activeElement);
  await expect.poll(() => hasFocus(t('read.isPartner', { name: 'Germany' }))).toBe(true);
  // A slip can be taken back.
  await button(t('read.byTheWay', { name: 'Germany' })).press('Enter');
  await page.getByText(t('read.answered', { count: 2 })).click();
  expect(await violations(page)).toEqual([]);
  await button(t('read.askAgain', { text: 'Germany', number: 2 })).press('Enter');
  await expect.poll(() => hasFocus(t('read.isPartner', { name: 'Germany' }))).toBe(true);
  await button(t('read.byTheWay', { name: 'Germany' })).press('Enter');
  // The meeting and what was signed at it: two proposals, told apart by their buttons.
  await expect.poll(() => hasFocus(t('read.accept', { name: 'Norway (Memorandum of understanding)' }))).toBe(true);
  await button(t('read.accept', { name: 'Norway (Meeting)' })).waitFor();
  // It was not Portugal that signed, and nobody said so.
  expect(await page.getByRole('group', { name: 'Portugal' }).getByLabel(t('fields.outcome')).inputValue()).toBe('meeting');
  await button(t('read.accept', { name: 'Portugal' })).press('Enter');
  await expect.poll(states).toEqual(['open', 'open', 'accepted', 'open']);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(states).toEqual(['open', 'open', 'open', 'open']);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect.poll(states).toEqual(['open', 'open', 'accepted', 'open']);
});

test('what is accepted together leaves what has to be looked at; a sixth outcome is told where it comes', async ({ open }) => {
  const t = studioWords('en');
  const page = await open('en/studio/', alone);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const left = () => page.locator('.proposal[data-state="open"]').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  await page.getByLabel(t('start.paste')).fill(
    'Rabat. The Minister of the Interior of Morocco met the ambassador of Ivory Coast, and signed a memorandum with Ivory Coast. He held talks with the minister of Chad; on the margins of the conference Tunisia took part in a workshop.\n' +
      'He signed an agreement with the minister of Mali.\nHe signed a joint declaration with the minister of Spain.\nHe held a phone call with his counterpart of Ghana.\nHe paid a visit to the minister of Kenya.',
  );
  await button(t('start.readText')).click();
  await page.getByLabel(t('read.source.title')).fill('A communiqué');
  await button(t('read.source.add')).click();
  await button(t('read.acceptSure', { count: 3 })).press('Enter');
  await expect.poll(left).toEqual(['Tunisia', 'Mali', 'Spain', 'Ghana', 'Kenya']);
  for (const name of ['Mali', 'Spain', 'Ghana']) await button(t('read.accept', { name })).click();
  const kenya = page.getByRole('group', { name: 'Kenya' });
  await kenya.getByText(t('read.surplus', { outcome: 'Visit', count: 5, limit: 5 })).waitFor();
  expect(await violations(page)).toEqual([]);
  const instead = (outcome: string) => kenya.getByRole('button', { name: t('read.takeAs', { outcome }), exact: true });
  expect(await instead('Joint declaration').count()).toBe(1);
  await instead('Meeting').press('Enter');
  await expect.poll(() => kenya.getByRole('button', { name: t('read.accept', { name: 'Kenya' }) }).evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await kenya.getByLabel(t('fields.outcome')).inputValue()).toBe('meeting');
  expect(await kenya.locator('.surplus').count()).toBe(0);
  await page.keyboard.press('Enter');
  await expect.poll(left).toEqual(['Tunisia']);
  // The partner is called as the text calls it.
  expect(await page.locator('.proposal.decided').first().innerText()).toContain('Ivory Coast');
});

test('the atlas’ page knows nothing of the studio', async ({ open }) => {
  const page = await open('ar/');
  const scripts = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js')),
  );
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((name) => name.includes('/assets/scripts/') || /studio/i.test(name))).toEqual([]);
  const codes = await Promise.all(scripts.map(async (address) => (await fetch(address)).text()));
  expect(codes.filter((code) => code.includes('partner-atlas-studio'))).toEqual([]);
});
