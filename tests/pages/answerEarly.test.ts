import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test } from 'vitest';
import { answerEarly } from '../../src/pages/answerEarly.ts';

const written = `<aside><article class="card early"><a href="#map">×</a><h2></h2><div class="known"></div></article></aside>
<ul><li data-partner="POL"><a href="#POL"><bdi>Poland</bdi></a><p>Meeting</p><p>S1 ¶4</p></li>
<li data-partner="NOR"><a href="#NOR"><bdi>Norway</bdi></a><p>Memorandum</p><p>S1 ¶8</p></li></ul>`;

function visit(hash: string) {
  const { window } = new JSDOM(written, { url: `https://example.org/en/${hash}` });
  answerEarly(window);
  const { document } = window;
  return {
    goTo: async (next: string) => {
      const arrived = new Promise((resolve) => window.addEventListener('hashchange', resolve));
      window.location.hash = next;
      await arrived;
    },
    isOpen: () => document.querySelector('.card')?.classList.contains('open'),
    name: () => document.querySelector('h2')?.textContent,
    known: () => [...document.querySelectorAll('.known p')].map(({ textContent }) => textContent),
  };
}

describe('before the scripts are there', () => {
  let page: ReturnType<typeof visit>;
  beforeEach(() => (page = visit('')));

  test('no card is open', () => {
    expect(page.isOpen()).toBe(false);
  });

  test('a partner that is clicked has a card with what the list says of it', async () => {
    await page.goTo('#POL');
    expect(page.isOpen()).toBe(true);
    expect(page.name()).toBe('Poland');
    expect(page.known()).toEqual(['Meeting', 'S1 ¶4']);
    await page.goTo('#NOR');
    expect(page.name()).toBe('Norway');
    expect(page.known()).toEqual(['Memorandum', 'S1 ¶8']);
  });

  test('the way out closes it, and so does what is no partner', async () => {
    for (const elsewhere of ['#map', '#CAN', '#"]', '#%E0%A4%A']) {
      await page.goTo('#POL');
      await page.goTo(elsewhere);
      expect(page.isOpen(), elsewhere).toBe(false);
    }
  });

  test('a partner that the address names has its card at once', () => {
    expect(visit('#NOR').name()).toBe('Norway');
  });

  test('an answer is given once, however often it is asked for', async () => {
    await page.goTo('#POL');
    await page.goTo('#map');
    await page.goTo('#POL');
    expect(page.known()).toEqual(['Meeting', 'S1 ¶4']);
  });
});
