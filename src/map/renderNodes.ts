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
