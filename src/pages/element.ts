/** An element that the build wrote into the page. @throws if it is not there */
export function element(page: Document, id: `atlas:${string}`): HTMLElement {
  const found = page.getElementById(id);
  if (!found) throw new Error(`the page has no element ${id}`);
  return found;
}
