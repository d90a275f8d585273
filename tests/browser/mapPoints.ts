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

/**
 * A point of the screen where the country's own shape, or the organisation's own marker, is on top: far from its edge,
 * and under no other place's target where there is such a point.
 */
export function pointOn(page: Page, id: string): Promise<Point> {
  return page.evaluate((wanted) => {
    const link = document.querySelector(`[data-country="${wanted}"], [data-seat="${wanted}"]`);
    const shape = link?.querySelector('.land') ?? link?.querySelector('.rim');
    if (!link || !shape) throw new Error(`${wanted} is not on the map`);
    const { left, top, width, height } = shape.getBoundingClientRect();
    const steps = 15;
    const room = 8; // a marker without an extent has a stroke
    const owner = (x: number, y: number, reach: boolean) =>
      document
        .elementsFromPoint(x, y)
        .find((element) => reach || !element.classList.contains('reach'))
        ?.closest('a');
    const worth = (x: number, y: number) => {
      if (owner(x, y, false) !== link) return 0;
      const free = owner(x, y, true) === link ? 4 : 1;
      const around = [-4, 4].every((way) => owner(x + way, y, false) === link && owner(x, y + way, false) === link);
      return around ? free * 2 : free;
    };
    let best = { x: NaN, y: NaN, worth: 0 };
    for (let cell = 0; cell < steps * steps && best.worth < 8; cell += 1) {
      // From the middle outwards, row by row.
      const [column, row] = [cell % steps, Math.floor(cell / steps)];
      const middle = (index: number) => (steps - 1) / 2 + (index % 2 === 0 ? index / 2 : -(index + 1) / 2);
      // Whole pixels: a click knows no others.
      const x = Math.floor(left - room / 2 + ((width + room) * (middle(column) + 0.5)) / steps);
      const y = Math.floor(top - room / 2 + ((height + room) * (middle(row) + 0.5)) / steps);
      const found = worth(x, y);
      if (found > best.worth) best = { x, y, worth: found };
    }
    if (best.worth === 0) throw new Error(`no point of ${wanted} can be seen`);
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
