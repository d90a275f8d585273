/** How long the pointer may be on its way from a place to its tooltip. Milliseconds. */
const GRACE = 200;
/** Between a place and its tooltip. CSS pixels. */
const GAP = 8;

/**
 * A small label beside a place of the map. It stands above or below what it names, never on it; the pointer may move
 * onto it; Escape takes it away (WCAG 1.4.13). It repeats the accessible name, so it is hidden from screen readers.
 */
export class Tooltip {
  readonly #element: HTMLElement;
  readonly #frame: HTMLElement;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  /** @param frame the positioned element that the map fills */
  constructor(frame: HTMLElement) {
    this.#frame = frame;
    this.#element = frame.ownerDocument.createElement('div');
    this.#element.className = 'tooltip';
    this.#element.hidden = true;
    this.#element.setAttribute('aria-hidden', 'true');
    this.#element.addEventListener('pointerenter', () => clearTimeout(this.#leaving));
    this.#element.addEventListener('pointerleave', () => this.hideSoon());
    frame.append(this.#element);
  }

  get visible(): boolean {
    return !this.#element.hidden;
  }

  /** @param place the rectangle, in CSS pixels of the viewport, that must stay uncovered */
  show(name: string, status: string, place: DOMRect): void {
    clearTimeout(this.#leaving);
    const strong = this.#element.ownerDocument.createElement('strong');
    strong.textContent = name;
    this.#element.replaceChildren(strong, ' ', status);
    this.#element.hidden = false;
    const frame = this.#frame.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.#element;
    const left = clamp(place.left + place.width / 2 - width / 2, frame.left, frame.right - width) - frame.left;
    const above = place.top - GAP - height;
    const below = Math.min(place.bottom + GAP, frame.bottom);
    const top = (above >= frame.top - height ? above : below) - frame.top;
    this.#element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }

  hide(): void {
    clearTimeout(this.#leaving);
    if (this.#element.hidden) return;
    this.#element.hidden = true;
    // What keeps its box must not widen a page that becomes narrower.
    this.#element.style.transform = '';
  }

  /** Hides unless the pointer reaches the tooltip or another place in time. */
  hideSoon(): void {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => this.hide(), GRACE);
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
