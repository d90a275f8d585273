import type { CountryPlace, MapPoint } from '../geo/Geometry.ts';
import { mapNode } from './MapNode.ts';
import type { MapNode } from './MapNode.ts';

/** A shape drawn smaller than this (CSS pixels, its longer side) gets a dot that can be seen: it would fit under it. */
const VISIBLE = 10;
/**
 * So does a sliver, which is narrower than this, up to a fingertip's length: a dot hides little of it. Of a rounder shape
 * of that length it would hide what the reader looks for. CSS pixels.
 */
const SLIVER = 6;
/** A shape drawn smaller than this gets a target that a fingertip can hit (WCAG 2.2, 2.5.8). CSS pixels. */
const FINGERTIP = 24;

/** Widths of the map (CSS pixels) at which the style sheet takes dots and targets away; the last one never comes. */
const WIDTHS = [320, 480, 640, 800, 960, 1280, 1600, 2400, 4000] as const;

/**
 * A spot that keeps its size whatever the map's: a line of no length with round ends, whose stroke does not scale.
 */
export function spot([x, y]: MapPoint, className: string): MapNode {
  return mapNode('path', { class: className, d: `M${x} ${y}h0` });
}

export interface MarkerNeeds {
  /** The map's width from which the shape speaks for itself; `undefined` where it always does. */
  readonly dotBelow: number | undefined;
  /** The map's width from which the shape can be hit without help. */
  readonly reachBelow: number | undefined;
}

/**
 * Until which width of the map a place needs a dot and a target. Written into the drawing as a number of pixels, so
 * that container queries can answer before any script runs.
 * @param frameWidth the width of the whole frame, in map units
 */
export function markerNeeds(place: CountryPlace, frameWidth: number): MarkerNeeds {
  const below = (pixelsToUnit: number) => {
    const width = pixelsToUnit * frameWidth;
    return width < WIDTHS[0] ? undefined : (WIDTHS.findLast((step) => step <= width) ?? undefined);
  };
  return { dotBelow: below(dotUntil(place)), reachBelow: below(FINGERTIP / sides(place).longer) };
}

/** Whether a place needs its dot when the map's frame is drawn `pixels` wide, all of it or zoomed. */
export function needsDot(place: CountryPlace, frameWidth: number, pixels: number): boolean {
  return pixels / frameWidth < dotUntil(place);
}

/** From so many CSS pixels to a map unit on, a shape is seen without a dot; `Infinity` for a point. */
function dotUntil(place: CountryPlace): number {
  const { longer, narrower } = sides(place);
  return Math.max(VISIBLE / longer, Math.min(SLIVER / narrower, FINGERTIP / longer));
}

function sides({ bounds: [west, north, east, south] }: CountryPlace): { readonly longer: number; readonly narrower: number } {
  return { longer: Math.max(east - west, south - north), narrower: Math.min(east - west, south - north) };
}
