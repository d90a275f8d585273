/**
 * What the card of what is selected may come to cover, though its text is still on the way: as a sheet it grows up to its
 * greatest height, away from the edge of the window that it hangs on. CSS pixels of the viewport.
 */
export function cardRoom(panel: Element): DOMRect | undefined {
  const card = panel.querySelector('.card.open');
  if (!card) return undefined;
  const { left, top, width, height, bottom } = card.getBoundingClientRect();
  const most = Math.max(height, parseFloat(getComputedStyle(card).maxBlockSize) || 0);
  return new DOMRect(left, top <= 0 ? top : bottom - most, width, most);
}
