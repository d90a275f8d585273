/** Between a tap and the chooser. CSS pixels. */
const GAP = 14;
/** More names than this are offered a closer look as well. */
const MANY = 4;

export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly status: string;
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
    frame.append(this.#element);
  }

  get isOpen(): boolean {
    return !this.#element.hidden;
  }

  /**
   * @param label what is asked
   * @param zoom where there are many: a way to part them, and its name
   * @param at the tap, in CSS pixels of the viewport
   * @param takesFocus off where one of them has been chosen already, and the others are only offered
   */
  open(
    label: string,
    choices: readonly Choice[],
    { x, y }: { readonly x: number; readonly y: number },
    takesFocus: boolean,
    zoom: { readonly label: string; go(): void },
  ): void {
    const page = this.#frame.ownerDocument;
    this.#opener = page.activeElement;
    this.#element.setAttribute('aria-label', label);
    const heading = page.createElement('p');
    heading.textContent = label;
    const buttons = choices.map(({ id, name, status }) => {
      const [button, strong, small] = [page.createElement('button'), page.createElement('strong'), page.createElement('small')];
      button.type = 'button';
      button.dataset.place = id;
      strong.textContent = name;
      small.textContent = status;
      button.append(strong, ' ', small);
      return button;
    });
    if (choices.length > MANY) {
      const button = page.createElement('button');
      button.type = 'button';
      button.textContent = zoom.label;
      this.#zoomIn = () => zoom.go();
      buttons.unshift(button);
    }
    this.#element.replaceChildren(heading, ...buttons);
    this.#element.hidden = false;
    const frame = this.#frame.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.#element;
    const beside = x - frame.left + GAP + width <= frame.width ? x - frame.left + GAP : x - frame.left - GAP - width;
    const left = Math.max(0, Math.min(beside, frame.width - width));
    // Down over what follows the map rather than up out of the window.
    const top = Math.max(-frame.top, y - frame.top + GAP + height > frame.height ? Math.min(y - frame.top + GAP, frame.height - height / 3) : y - frame.top + GAP);
    this.#element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    if (takesFocus) buttons[0]?.focus({ preventScroll: true });
  }

  close(): void {
    if (!this.isOpen) return;
    const hadFocus = this.#element.contains(this.#frame.ownerDocument.activeElement);
    this.#element.hidden = true;
    if (hadFocus && (this.#opener instanceof HTMLElement || this.#opener instanceof SVGElement)) {
      this.#opener.focus({ preventScroll: true });
    }
  }

  #onKey(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') this.close();
    else if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const buttons = [...this.#element.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === button.ownerDocument.activeElement);
    if (step !== 0) buttons[(at + step + buttons.length) % buttons.length]?.focus();
  }
}
