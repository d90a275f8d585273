import type { Page } from 'playwright-core';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a country's marker stands on the screen. */
export function markerOf(page: Page, id: string): Promise<Point> {
  return page.evaluate((wanted) => {
    const spot = document.querySelector<SVGPathElement>(
      `[data-country="${wanted}"] > :is(.dot, .reach), [data-seat="${wanted}"] > .dot`,
    );
    const matrix = spot?.getScreenCTM();
    if (!spot || !matrix) throw new Error(`${wanted} has no marker`);
    const { x, y } = spot.getPointAtLength(0).matrixTransform(matrix);
    return { x, y };
  }, id);
}

/** A point of the screen where the country's own shape, or the organisation's own marker, is on top. */
export function pointOn(page: Page, id: string): Promise<Point> {
  return page.evaluate((wanted) => {
    const link = document.querySelector(`[data-country="${wanted}"], [data-seat="${wanted}"]`);
    const shape = link?.querySelector('.land') ?? link?.querySelector('.rim');
    if (!link || !shape) throw new Error(`${wanted} is not on the map`);
    const { left, top, width, height } = shape.getBoundingClientRect();
    const steps = 41;
    const room = 12; // a marker without an extent has a stroke
    let best = { x: NaN, y: NaN, depth: -1 };
    const owns = (x: number, y: number) => {
      const over = document.elementFromPoint(x, y);
      return over?.closest('a') === link && !over.classList.contains('reach');
    };
    for (let column = 0; column < steps; column += 1) {
      for (let row = 0; row < steps; row += 1) {
        const x = left - room / 2 + ((width + room) * (column + 0.5)) / steps;
        const y = top - room / 2 + ((height + room) * (row + 0.5)) / steps;
        if (!owns(x, y)) continue;
        let depth = 0;
        const around = (reach: number) =>
          [0, 1, 2, 3, 4, 5, 6, 7].every((turn) =>
            owns(x + reach * Math.cos((turn * Math.PI) / 4), y + reach * Math.sin((turn * Math.PI) / 4)),
          );
        while (depth < 12 && around(depth + 1)) depth += 1;
        if (depth > best.depth) best = { x, y, depth };
      }
    }
    if (best.depth < 0) throw new Error(`no point of ${wanted} can be seen`);
    return { x: best.x, y: best.y };
  }, id);
}

/** A point in the sea around a marker: nothing but water is under it. */
export function seaBeside(page: Page, { x, y }: Point, distance: number): Promise<Point> {
  return page.evaluate(
    ([fromX, fromY, reach]) => {
      for (let turn = 0; turn < 72; turn += 1) {
        const angle = (turn * Math.PI) / 36;
        const [atX, atY] = [fromX + reach * Math.cos(angle), fromY + reach * Math.sin(angle)];
        const over = document.elementsFromPoint(atX, atY);
        if (over.some((element) => element.matches('.sphere')) && !over.some((element) => element.matches('.land'))) {
          return { x: atX, y: atY };
        }
      }
      throw new Error('no sea here');
    },
    [x, y, distance] as const,
  );
}
