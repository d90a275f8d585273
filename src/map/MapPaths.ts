/**
 * The path data of the drawing, in map units of the flat map, whatever the projection that it is drawn in: the flat map
 * draws it as it stands, a globe (`GlobeDrawing`) what it makes of it.
 */
export interface MapPaths {
  /** The path data that a path of the drawing stands for. */
  flat(path: Element): string;
  /** Draws other path data in a path of the drawing. */
  draw(path: Element, flat: string): void;
}

export const flatPaths: MapPaths = {
  flat: (path) => path.getAttribute('d') ?? '',
  draw: (path, flat) => path.setAttribute('d', flat),
};
