/**
 * What is reported, in the order of the table. `goal`: what the atlas must reach, as a ratio to the best rival or to
 * the floor, or as a number of its own.
 *
 * @typedef {{ id: string, title: string, unit: string, digits: number, most?: boolean, goals: Goal[] }} Figure
 * @typedef {{ against: 'rival' | 'floor' | 'number', limit: number }} Goal `most`: more is better, the limit is the least
 */

const figure = (id, title, unit, goals = [], more = {}) => ({ id, title, unit, digits: unit === 'ms' ? 0 : 1, goals, ...more });
const rival = (limit) => ({ against: 'rival', limit });
const floor = (limit) => ({ against: 'floor', limit });
const number = (limit) => ({ against: 'number', limit });

/** @type {readonly Figure[]} */
export const figures = [
  figure('onScreen', 'map on the screen', 'ms'),
  figure('onScreenSlow', 'map on the screen, slow', 'ms', [floor(1.15), rival(0.75)]),
  figure('firstClickSlow', 'first answered click, slow', 'ms', [rival(0.75)]),
  figure('blockingSlow', 'blocking time, slow', 'ms', [rival(0.8)]),
  figure('bytesToAnswer', 'bytes until the map answers a click', 'KB', [number(75)]),
  figure('bytes', 'bytes without fonts', 'KB', [number(220)]),
  figure('heap', 'heap after load', 'MB', [number(8)]),
  figure('clicks', 'click → panel, p95, 4×', 'ms', [rival(1)]),
  figure('filters', 'filter → repaint, p95, 4×', 'ms', [rival(0.9)]),
  figure('rows', '100,000 rows → repaint, p95, 4×', 'ms', [rival(0.7)]),
  figure('zoom', 'zoom, p95 frame', 'ms', [], { digits: 1 }),
  figure('zoomSlow', 'zoom, p95 frame, 4×', 'ms', [], { digits: 1 }),
  figure('zoomDeep', 'zoom at 50m detail, p95 frame', 'ms', [number(16.8)], { digits: 1 }),
  figure('zoomDeepSlow', 'zoom at 50m detail, p95 frame, 4×', 'ms', [number(20)], { digits: 1 }),
  figure('picture', 'the world as PNG, 4800 px wide', 'ms', [number(2000)]),
  figure('reachDesktop', 'tap reaches, 1280×720', '%', [number(95)], { digits: 0, most: true }),
  figure('reachPhone', 'tap reaches, 390×844', '%', [number(95)], { digits: 0, most: true }),
];
