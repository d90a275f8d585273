/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * A function that tells an element's size. The browser is asked only after it may have changed: what asks it in the middle
 * of a change has the page laid out once more.
 */
export function watchedSize(element: Element): () => Size {
  const page = element.ownerDocument.defaultView;
  const measure = () => element.getBoundingClientRect();
  if (!page || !('ResizeObserver' in page)) return measure;
  let known: Size | undefined;
  const forget = () => {
    known = undefined;
  };
  // The window tells its listeners before observers hear of it.
  page.addEventListener('resize', forget);
  new page.ResizeObserver(forget).observe(element);
  return () => (known ??= measure());
}
