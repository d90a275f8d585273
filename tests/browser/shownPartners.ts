import type { Page } from 'playwright-core';
import { settled } from './settled.ts';

export interface Shown {
  /** Partners that the list names, sorted. */
  readonly list: readonly string[];
  /** Partners that the map does not mute, sorted. */
  readonly map: readonly string[];
  /** The legend's counts, by what they count. */
  readonly legend: Readonly<Record<string, number>>;
  /** The headline figures, in their order. */
  readonly figures: readonly number[];
}

/** What the four parts of the page say is there. */
export async function shownPartners(page: Page): Promise<Shown> {
  await settled(page);
  return page.evaluate(() => {
    const number = (text: string | null | undefined) => Number((text ?? '').replace(/\D/g, ''));
    const all = (selector: string, name: string) =>
      [...document.querySelectorAll<HTMLElement | SVGElement>(selector)].map(({ dataset }) => dataset[name] ?? '');
    return {
      list: all('li[data-partner]', 'partner').sort(),
      map: [
        ...all('a[data-country][data-rank]:not([data-muted])', 'country'),
        ...all('a[data-seat]:not([data-muted])', 'seat'),
      ].sort(),
      legend: Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('[data-legend]')].map((entry) => [
          entry.dataset.legend ?? '',
          number(entry.querySelector('.count')?.textContent),
        ]),
      ),
      figures: [...document.querySelectorAll('.figures .number')].map(({ textContent }) => number(textContent)),
    };
  });
}
