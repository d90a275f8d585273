/** Scrolls to what has the focus now where it is out of the window, or to what stands `around` it; else nothing moves. */
export function bringIntoView(focused: Element, page: Window, block: ScrollLogicalPosition, around = focused): void {
  const { top, bottom } = focused.getBoundingClientRect();
  if (top >= 0 && bottom <= page.innerHeight) return;
  around.scrollIntoView({ block, behavior: page.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' });
}

/** Scrolls a row of choices, which a phone shows a part of, to the one that is chosen. */
export function showChosen({ document }: Window): void {
  for (const box of document.querySelectorAll('.region-filter input:checked')) {
    const [row, own] = [box.closest('.choices'), box.closest('.choice')].map((element) => element?.getBoundingClientRect());
    if (row && own && (own.left < row.left || own.right > row.right)) {
      box.closest('.choices')?.scrollBy({ left: own.left + own.width / 2 - row.left - row.width / 2, behavior: 'instant' });
      return;
    }
  }
}
