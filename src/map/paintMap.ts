import type { AtlasData } from '../views/AtlasData.ts';
import type { AtlasView } from '../views/atlasView.ts';
import type { AdoptedMap } from './adoptMap.ts';
import type { MapText } from './MapText.ts';
import { colourAttributes, markAttributes } from './markAttributes.ts';

/** Paints a view on a map that stands: sets the attributes that differ, draws nothing anew. */
export function paintMap({ svg, nodes }: AdoptedMap, data: AtlasData, view: AtlasView, text: MapText): void {
  setAttributes(svg, { 'aria-label': text.label, ...colourAttributes(view) });
  for (const id of [...view.marks.keys(), data.dataset.host?.country]) {
    const node = id === undefined ? undefined : nodes.get(id);
    if (node && id !== undefined) setAttributes(node, markAttributes(id, data, view, text));
  }
}

/** Sets the attributes that differ. */
export function setAttributes(node: Element, attributes: ReturnType<typeof markAttributes>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) node.removeAttribute(name);
    else if (node.getAttribute(name) !== String(value)) node.setAttribute(name, String(value));
  }
}
