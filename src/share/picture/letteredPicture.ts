import type { MapNode } from '../../map/MapNode.ts';
import type { Picture } from './drawPicture.ts';

/** A line of text of a picture: its attributes as `drawPicture` has them, and where its group stands. Pixels at 1×. */
export interface Lettering {
  readonly text: string;
  readonly attributes: MapNode['attributes'];
  readonly offset: readonly [x: number, y: number];
}

/**
 * Parts a picture into what is drawn and what is lettered: a browser that draws an SVG as an image gives it neither the
 * page's fonts nor, in time, fonts that stand in it. So the letters are put on the canvas by the page itself.
 */
export function partLetters(picture: Picture): { readonly drawn: Picture; readonly letters: readonly Lettering[] } {
  const letters: Lettering[] = [];
  const part = (node: MapNode, offset: Lettering['offset']): MapNode => {
    const own = offsetOf(node, offset);
    const children = node.children.flatMap((child): (MapNode | string)[] => {
      if (typeof child === 'string' || child.name !== 'text') return [typeof child === 'string' ? child : part(child, own)];
      letters.push({ text: child.children.filter((piece) => typeof piece === 'string').join(''), attributes: child.attributes, offset: own });
      return [];
    });
    return { ...node, children };
  };
  return { drawn: { ...picture, svg: part(picture.svg, [0, 0]) }, letters };
}

/** Groups of letters are moved, never scaled. */
function offsetOf({ attributes }: MapNode, [x, y]: Lettering['offset']): Lettering['offset'] {
  const moved = /^translate\((\S+) (\S+)\)$/.exec(String(attributes['transform'] ?? ''));
  return [x + Number(moved?.[1] ?? 0), y + Number(moved?.[2] ?? 0)];
}
