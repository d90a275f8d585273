/** The nodes of a map that stands in the page already: drawn at build, adopted as they are. */
export interface AdoptedMap {
  readonly svg: SVGSVGElement;
  readonly world: SVGGElement;
  /** Empty in the drawing: the lines from the host are put here, where there is a host. */
  readonly connections: SVGGElement | null;
  /** Empty in the drawing: the selection's outline and line are put here. */
  readonly selection: SVGGElement;
  /** Empty in the drawing: the mark of the keyboard's focus is put here. */
  readonly focused: SVGGElement;
  /** Empty in the drawing: the names that there is room for are put here. */
  readonly labels: SVGGElement;
  /** Every country's and every seat's link, by id. */
  readonly nodes: ReadonlyMap<string, SVGAElement>;
}

/** @throws if the element is not a map that `drawMap` made */
export function adoptMap(container: Element): AdoptedMap {
  const svg = container.querySelector<SVGSVGElement>('svg.map');
  const world = svg?.querySelector<SVGGElement>('.world');
  const connections = svg?.querySelector<SVGGElement>('.connections') ?? null;
  const selection = svg?.querySelector<SVGGElement>('.selection');
  const focused = svg?.querySelector<SVGGElement>('.focused');
  const labels = svg?.querySelector<SVGGElement>('.labels');
  if (!svg || !world || !selection || !focused || !labels) throw new Error('the page has no map to take over');
  const links = svg.querySelectorAll<SVGAElement>('a[data-country], a[data-seat]');
  const nodes = new Map<string, SVGAElement>();
  for (const link of links) nodes.set(idOf(link), link);
  return { svg, world, connections, selection, focused, labels, nodes };
}

/** The country or partner that a link of the map stands for. */
export function idOf(link: SVGAElement): string {
  return link.dataset.country ?? link.dataset.seat ?? '';
}
