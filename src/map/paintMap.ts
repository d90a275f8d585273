import type { AtlasData } from '../views/AtlasData.ts';
import type { AtlasView } from '../views/atlasView.ts';
import type { AdoptedMap } from './adoptMap.ts';
import type { MapNode } from './MapNode.ts';
import type { MapText } from './MapText.ts';
import { colourAttributes, inkAttributes, wordAttributes } from './markAttributes.ts';

/** Paints a view on a map that stands: sets the attributes that differ, draws nothing anew. */
export function paintMap({ svg, nodes }: AdoptedMap, data: AtlasData, view: AtlasView): void {
  setAttributes(svg, colourAttributes(view));
  for (const [id, node] of markedNodes(nodes, data, view)) setAttributes(node, inkAttributes(id, data, view));
}

/** Says what `paintMap` painted, to who hears the map. */
export function nameMap({ svg, nodes }: AdoptedMap, data: AtlasData, view: AtlasView, text: MapText): void {
  setAttributes(svg, { 'aria-label': text.label });
  for (const [id, node] of markedNodes(nodes, data, view)) setAttributes(node, wordAttributes(id, data, view, text));
}

/** The partners' nodes, and the host's. */
function markedNodes(nodes: AdoptedMap['nodes'], { dataset }: AtlasData, { marks }: AtlasView) {
  return [...marks.keys(), dataset.host?.country ?? ''].flatMap((id): (readonly [string, SVGAElement])[] => {
    const node = nodes.get(id);
    return node ? [[id, node]] : [];
  });
}

/** Sets the attributes that differ. */
export function setAttributes(node: Element, attributes: MapNode['attributes']): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) node.removeAttribute(name);
    else if (node.getAttribute(name) !== String(value)) node.setAttribute(name, String(value));
  }
}
