import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { answerByName } from '../../src/pages/answerByName.ts';

const panel = (markup: string) => new JSDOM(`<aside>${markup}</aside>`).window.document.querySelector('aside') as HTMLElement;

test('a closed card opens with the name in both languages', () => {
  const aside = panel('<div><article class="card"><h2></h2><p class="other-name"><bdi></bdi></p><div class="known"></div></article></div>');
  answerByName(aside, { name: 'Poland', otherName: 'بولونيا' });
  expect(aside.querySelector('.opened > .card.open h2')?.textContent).toBe('Poland');
  expect(aside.querySelector('bdi')?.textContent).toBe('بولونيا');
});

test('what was told of another is not told of this one', () => {
  const aside = panel(
    '<div class="opened"><article class="card open"><h2>Norway</h2><p class="other-name"><bdi>النرويج</bdi></p><div class="known"><p>Memorandum</p></div></article></div>',
  );
  answerByName(aside, { name: 'Poland', otherName: 'بولونيا' });
  expect(aside.querySelector('h2')?.textContent).toBe('Poland');
  expect(aside.querySelector('.known')?.hasAttribute('data-stale')).toBe(true);
});

test('a panel that is not alive yet stays as it is', () => {
  const aside = panel('<p>Choose a country.</p>');
  answerByName(aside, { name: 'Poland', otherName: 'بولونيا' });
  expect(aside.innerHTML).toBe('<p>Choose a country.</p>');
});
