import type { Page } from 'playwright-core';

/** Whether the page can be scrolled sideways, and which visible elements stick out of the window. */
export function overflow(page: Page): Promise<{ pixels: number; elements: readonly string[] }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const clipped = (element: Element): boolean => {
      for (let around = element.parentElement; around; around = around.parentElement) {
        if (around === document.body) return false;
        const { overflowX, clipPath } = getComputedStyle(around);
        if (overflowX !== 'visible' || clipPath !== 'none' || around instanceof SVGElement) return true;
      }
      return false;
    };
    const out = [...document.body.querySelectorAll<HTMLElement>('*:not(svg *)')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      // What a closed menu holds has a place and is not seen.
      return width > 1 && element.checkVisibility({ visibilityProperty: true }) && (left < -0.5 || right > clientWidth + 0.5) && !clipped(element);
    });
    return {
      pixels: Math.max(0, scrollWidth - clientWidth),
      elements: out.map((element) => `${element.tagName}.${element.className} ${element.textContent.slice(0, 30)}`),
    };
  });
}
