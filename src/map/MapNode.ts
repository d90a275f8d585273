/**
 * A piece of the map's SVG, described without a DOM. `undefined` attributes are left out.
 * `renderMarkup` makes text of it, `renderNodes` nodes of a page.
 */
export interface MapNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly (MapNode | string)[];
}

export function mapNode(
  name: string,
  attributes: MapNode['attributes'] = {},
  children: MapNode['children'] = [],
): MapNode {
  return { name, attributes, children };
}
