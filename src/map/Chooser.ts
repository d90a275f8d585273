/** Between a tap and the chooser. CSS pixels. */
const GAP = 14;
/** More names than this stand side by side, so that all are seen at once, and are offered a closer look as well. */
const MANY = 4;
/** So many at most stand between a tap and the card that lies over the foot of a small window. */
const ABOVE_CARD = 6;
/** Between the chooser and what it must not cover, the window's edge for one. CSS pixels. */
const MARGIN = 8;

export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly status: string;
}

interface TapPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Asks which place is meant, where several lie under one fingertip. It stands beside the tap, is made of buttons, and
 * leaves by Escape, by a choice, or when the reader goes on elsewhere.
 */
export class Chooser {
  readonly #element: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #onChoose: (id: string, by: 'pointer' | 'keyboard') => void;
  #zoomIn: () => void = () => undefined;
  #opener: Element | null = null;

  /** @param frame the positioned element that the map fills */
  constructor(frame: HTMLElement, onChoose: (id: string, by: 'pointer' | 'keyboard') => void) {
    this.#frame = frame;
    this.#onChoose = onChoose;
    this.#element = frame.ownerDocument.createElement('div');
    this.#element.className = 'chooser';
    this.#element.hidden = true;
    this.#element.setAttribute('role', 'group');
    this.#element.addEventListener('keydown', (event) => this.#onKey(event));
    this.#element.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (!button) return;
      const { place } = button.dataset;
      this.close();
      if (place === undefined) this.#zoomIn();
      else this.#onChoose(place, event.detail === 0 ? 'keyboard' : 'pointer');
    });
    // On from the map by Tab it comes next, before the map's buttons.
    frame.insertBefore(this.#element, frame.querySelector(':scope > .zoom'));
  }

  get isOpen(): boolean {
    return !this.#element.hidden;
  }

  /**
   * @param label what is asked
   * @param choices the nearest first
   * @param at the tap, in CSS pixels of the viewport
   * @param takesFocus off where one of them has been chosen already, and the others are only offered
   * @param zoom where there are many: a way to part them, and its name
   * @param card where what has been chosen is told, in CSS pixels of the viewport
   */
  open(
    label: string,
    choices: readonly Choice[],
    at: TapPoint,
    takesFocus: boolean,
    zoom: { readonly label: string; go(): void },
    card?: DOMRect,
  ): void {
    const page = this.#frame.ownerDocument;
    const frame = this.#frame.getBoundingClientRect();
    const sheet = card && card.left < frame.right && card.right > frame.left ? card : undefined;
    const many = choices.length > MANY;
    this.#opener = page.activeElement;
    this.#zoomIn = () => zoom.go();
    this.#element.setAttribute('aria-label', label);
    this.#element.classList.toggle('many', many);
    const [heading, head, names] = [page.createElement('p'), page.createElement('div'), page.createElement('div')];
    heading.textContent = label;
    head.append(heading);
    if (many) head.append(button(page, zoom.label));
    head.className = 'head';
    names.className = 'names';
    const buttons = choices.slice(0, sheet ? ABOVE_CARD : Infinity).map(({ id, name, status }) => {
      const [strong, small] = [page.createElement('strong'), page.createElement('small')];
      strong.textContent = name;
      small.textContent = status;
      const choice = button(page, strong, ' ', small);
      choice.dataset.place = id;
      return choice;
    });
    names.append(...buttons);
    this.#element.replaceChildren(head, names);
    this.#element.hidden = false;
    this.#place(at, frame, sheet);
    if (takesFocus) buttons[0]?.focus({ preventScroll: true });
  }

  /** Beside the tap where there is room, in the window as a whole, and not on the card's sheet. */
  #place({ x, y }: TapPoint, frame: DOMRect, sheet: DOMRect | undefined): void {
    const { offsetWidth: width, offsetHeight: height } = this.#element;
    const { clientHeight } = this.#frame.ownerDocument.documentElement;
    const after = x + GAP + width <= frame.right;
    const left = clamp(after ? x + GAP : x - GAP - width, frame.left, frame.right - width);
    const [first, last] = sheet && sheet.top <= 0 ? [sheet.bottom, clientHeight] : [0, sheet?.top ?? clientHeight];
    const top = clamp(y + GAP, first + MARGIN, last - MARGIN - height);
    this.#element.style.transform = `translate(${Math.round(left - frame.left)}px, ${Math.round(top - frame.top)}px)`;
  }

  close(): void {
    if (!this.isOpen) return;
    const hadFocus = this.#element.contains(this.#frame.ownerDocument.activeElement);
    this.#element.hidden = true;
    // What keeps its box must not widen a page that becomes narrower.
    this.#element.style.transform = '';
    if (hadFocus && (this.#opener instanceof HTMLElement || this.#opener instanceof SVGElement)) {
      this.#opener.focus({ preventScroll: true });
    }
  }

  #onKey(event: KeyboardEvent): void {
    // Side by side the next one stands where the page's language goes on.
    const { direction } = getComputedStyle(this.#element);
    const [next, before] = direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const step = ['ArrowDown', next].includes(event.key) ? 1 : ['ArrowUp', before].includes(event.key) ? -1 : 0;
    if (event.key === 'Escape') this.close();
    else if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const buttons = [...this.#element.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === button.ownerDocument.activeElement);
    if (step !== 0) buttons[(at + step + buttons.length) % buttons.length]?.focus();
  }
}

function button(page: Document, ...content: readonly (Node | string)[]): HTMLButtonElement {
  const element = page.createElement('button');
  element.type = 'button';
  element.append(...content);
  return element;
}

/** Where there is not room for both ends, the first one is kept. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
