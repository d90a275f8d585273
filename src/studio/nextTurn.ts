/** Resolves in a task of its own: what is long is done in turns with a page that answers in between. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
