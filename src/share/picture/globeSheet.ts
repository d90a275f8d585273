import { degreesOf } from '../../geo/equalEarth.ts';
import type { Camera } from '../../geo/frameAround.ts';
import type { MapFrame } from '../../geo/Geometry.ts';
import { globeOutline, globePath, pointOnGlobe } from '../../geo/globe.ts';
import type { GlobeView } from '../../geo/globe.ts';
import { globeGraticule } from '../../geo/globeGraticule.ts';
import { uprightCentre } from '../../geo/globeTurn.ts';
import { sphereLines } from '../../geo/sphereLines.ts';
import type { SphereLine } from '../../geo/sphereLines.ts';
import type { MapNode } from '../../map/MapNode.ts';
import type { MapSheet } from './MapSheet.ts';

/** As high as a picture can be that is read on a page beside its text. Pixels at 1×. */
const HEIGHT = 680;
/** Of the whole globe, in shares of the height. */
const RADIUS = 0.48;
/** What may be left out of a line. Pixels at 4×, the finest that pictures are made in. */
const LEFT_OUT = 0.5;

/**
 * The globe as a camera sees it: the paths of the one drawing, taken back to the sphere and drawn anew.
 * @param unassigned land of no country, with what the flat map has no place for
 */
export function globeSheet(frame: MapFrame, width: number, { scale, x, y }: Camera, unassigned: readonly SphereLine[]): MapSheet {
  const perStep = width / frame.width;
  const radius = (RADIUS * HEIGHT * scale) / perStep;
  const view: GlobeView = {
    centre: uprightCentre(degreesOf(frame, [x, y])),
    radius,
    middle: [frame.width / 2, Math.round(HEIGHT / perStep / 2)],
  };
  const write = globePath(view, LEFT_OUT / 4 / perStep);
  const onGlobe = pointOnGlobe(view);
  const path = (d: string, kind: unknown): string => {
    if (kind === 'sphere') return globeOutline(view);
    if (kind === 'graticule') return write(globeGraticule());
    return write(kind === 'land unassigned' ? unassigned : sphereLines(d, frame));
  };
  const draw = ({ name, attributes, children }: MapNode): MapNode => ({
    name,
    attributes: name === 'path' ? { ...attributes, d: path(String(attributes['d']), attributes['class']) } : attributes,
    // Patterns are no places.
    children: name === 'defs' ? children : children.map((child) => (typeof child === 'string' ? child : draw(child))),
  });
  return {
    projection: 'globe',
    width,
    height: HEIGHT,
    scale,
    perUnit: (radius * perStep) / frame.scale,
    origin: [0, 0],
    perStep,
    place: (point) => {
      const seen = onGlobe(degreesOf(frame, point));
      return seen && [seen[0] * perStep, seen[1] * perStep];
    },
    draw,
  };
}
