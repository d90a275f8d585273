import { drawOnGlobe } from '../geo/globe.ts';
import type { GlobeView } from '../geo/globe.ts';
import type { SphereLine } from '../geo/sphereLines.ts';

/** What may be left out of a line while it moves. CSS pixels. */
const LEFT_OUT = 0.8;
/** More pixels than this to a CSS pixel are not told apart while the globe turns. */
const FINEST = 1.5;

/** Neighbours in the drawing that look alike, drawn in one stroke. */
interface Batch {
  readonly key: string;
  readonly fill: string | CanvasPattern | undefined;
  readonly stroke: string | undefined;
  /** CSS pixels. */
  readonly width: number;
  readonly cap: CanvasLineCap;
  readonly dash: readonly number[];
  readonly isSphere: boolean;
  readonly lines: SphereLine[];
}

/**
 * The globe while it turns: a picture of the map's own paths, each with the inks that the style sheet gives it. New path
 * data in every frame would have the browser style and lay out each path anew, which takes it longer than a frame.
 */
export class GlobePicture {
  readonly #canvas: HTMLCanvasElement;
  readonly #pen: CanvasRenderingContext2D | null;
  #batches: Batch[] = [];
  #ratio = 1;

  /** @param window the element that the picture covers */
  constructor(window: Element) {
    this.#canvas = window.ownerDocument.createElement('canvas');
    this.#canvas.className = 'globe-picture';
    this.#canvas.setAttribute('aria-hidden', 'true');
    this.#pen = this.#canvas.getContext('2d');
    window.append(this.#canvas);
  }

  /**
   * Takes the looks of what is to turn, and the size of the window; once for each turn.
   * @param unit map units to a CSS pixel
   */
  begin(paths: Iterable<readonly [path: Element, lines: readonly SphereLine[]]>, box: DOMRect, unit: number): void {
    this.#ratio = Math.min(this.#canvas.ownerDocument.defaultView?.devicePixelRatio ?? 1, FINEST);
    const [width, height] = [Math.round(box.width * this.#ratio), Math.round(box.height * this.#ratio)];
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      [this.#canvas.width, this.#canvas.height] = [width, height];
    }
    this.#batches = [];
    for (const [path, lines] of paths) {
      const look = getComputedStyle(path);
      const isSphere = path.classList.contains('sphere');
      if (look.display === 'none' || (lines.length === 0 && !isSphere)) continue;
      const { fill, stroke, strokeWidth, strokeLinecap, strokeDasharray } = look;
      const key = [fill, stroke, strokeWidth, strokeLinecap, strokeDasharray].join();
      const last = this.#batches.at(-1);
      if (last?.key === key) last.lines.push(...lines);
      else {
        this.#batches.push({
          key,
          fill: this.#ink(fill, path, unit),
          stroke: isSeen(stroke) ? stroke : undefined,
          width: Number.parseFloat(strokeWidth),
          cap: strokeLinecap as CanvasLineCap,
          // A length of 1 stands for the whole line, which is being drawn.
          dash: path.hasAttribute('pathLength') ? [] : (strokeDasharray.match(/[\d.]+/g) ?? []).map(Number),
          isSphere,
          lines: [...lines],
        });
      }
    }
  }

  /** @param view as the window shows it: in CSS pixels from its corner */
  paint(view: GlobeView): void {
    const pen = this.#pen;
    if (!pen) return;
    pen.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
    pen.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    pen.lineJoin = 'round';
    const [x, y] = view.middle;
    let [lastX, lastY] = [0, 0];
    const draw = drawOnGlobe(view, {
      moveTo: (toX, toY) => {
        lastX = toX;
        lastY = toY;
        pen.moveTo(toX, toY);
      },
      lineTo: (toX, toY) => {
        if (Math.abs(toX - lastX) + Math.abs(toY - lastY) < LEFT_OUT) return;
        lastX = toX;
        lastY = toY;
        pen.lineTo(toX, toY);
      },
      horizon: (toX, toY, from, to, counterclockwise) => {
        lastX = toX;
        lastY = toY;
        pen.arc(x, y, view.radius, from, to, counterclockwise);
      },
      closePath: () => pen.closePath(),
      spot: (atX, atY) => {
        pen.moveTo(atX, atY);
        pen.lineTo(atX, atY + 0.01); // a line of no length at all has no ends to be drawn
      },
    });
    for (const { fill, stroke, width, cap, dash, isSphere, lines } of this.#batches) {
      pen.beginPath();
      if (isSphere) pen.arc(x, y, view.radius, 0, 2 * Math.PI);
      else draw(lines);
      if (fill !== undefined) {
        pen.fillStyle = fill;
        pen.fill('evenodd');
      }
      if (stroke !== undefined) {
        [pen.strokeStyle, pen.lineWidth, pen.lineCap] = [stroke, width, cap];
        pen.setLineDash([...dash]);
        pen.stroke();
      }
    }
  }

  remove(): void {
    this.#canvas.remove();
  }

  /** A colour, or a tile of the pattern that the style sheet names. */
  #ink(fill: string, path: Element, unit: number): Batch['fill'] {
    const id = /^url\(["']?#(.+?)["']?\)/.exec(fill)?.[1];
    if (id === undefined) return isSeen(fill) ? fill : undefined;
    const pattern = path.ownerDocument.getElementById(id);
    const scale = Number.parseFloat(/scale\(([\d.]+)/.exec(pattern?.getAttribute('patternTransform') ?? '')?.[1] ?? '1') / unit;
    const size = Math.max(1, Math.round(10 * scale * this.#ratio));
    const tile = path.ownerDocument.createElement('canvas');
    [tile.width, tile.height] = [size, size];
    const pen = tile.getContext('2d');
    if (!pen || !pattern) return undefined;
    pen.scale(size / 10, size / 10);
    for (const piece of pattern.querySelectorAll('path')) {
      const { fill: ground, stroke, strokeWidth, strokeLinecap } = getComputedStyle(piece);
      const shape = new Path2D(piece.getAttribute('d') ?? '');
      [pen.fillStyle, pen.strokeStyle, pen.lineWidth] = [ground, stroke, Number.parseFloat(strokeWidth)];
      pen.lineCap = strokeLinecap as CanvasLineCap;
      if (isSeen(ground)) pen.fill(shape);
      if (isSeen(stroke)) pen.stroke(shape);
    }
    const ink = pen.createPattern(tile, 'repeat') ?? undefined;
    ink?.setTransform(new DOMMatrix([1 / this.#ratio, 0, 0, 1 / this.#ratio, 0, 0]));
    return ink;
  }
}

function isSeen(colour: string): boolean {
  return colour !== 'none' && colour !== 'transparent' && !/^rgba\(.*,\s*0\)$/.test(colour);
}
