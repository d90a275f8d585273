import type { MapNode } from './MapNode.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The description as nodes of a page. No string becomes markup on the way, so Trusted Types have nothing to ask. */
export function renderNodes({ name, attributes, children }: MapNode, page: Document): SVGElement {
  const element = page.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, String(value));
  }
  element.append(...children.map((child) => (typeof child === 'string' ? child : renderNodes(child, page))));
  return element;
}

/**
 * Makes the description a group's content. Where the same nodes stand there already they stay and get other attributes:
 * a browser takes several times as long to lay out new ones.
 */
export function renderInto(group: SVGElement, drawn: readonly MapNode[]): void {
  const standing = [...group.children];
  const isSame = standing.length === drawn.length && drawn.every((piece, index) => isLike(standing[index], piece));
  if (!isSame) {
    group.replaceChildren(...drawn.map((piece) => renderNodes(piece, group.ownerDocument)));
    return;
  }
  drawn.forEach(({ attributes }, index) => {
    for (const [key, value] of Object.entries(attributes)) if (value !== undefined) standing[index]?.setAttribute(key, String(value));
  });
}

/** Whether a node has a description's name and the same attributes, whatever their values, and neither has content. */
function isLike(node: Element | undefined, { name, attributes, children }: MapNode): boolean {
  const told = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [key]));
  return (
    node?.localName === name && children.length === 0 && !node.hasChildNodes() && node.attributes.length === told.length && told.every((key) => node.hasAttribute(key))
  );
}
