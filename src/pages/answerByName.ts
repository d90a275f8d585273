/** What a place is called, in the page's language and in the other. */
export interface Names {
  readonly name: string;
  readonly otherName: string;
}

/**
 * Opens the living card with a name, and hides what it told of another: what React will write into it is there a frame
 * sooner, since React need not have been at work before. Tell React next: what it does not know of it would leave as it is.
 * @param panel where `SelectionPanel` stands
 */
export function answerByName(panel: Element, { name, otherName }: Names): void {
  const card = panel.querySelector('.card');
  const [heading, other] = [card?.querySelector('h2'), card?.querySelector('.other-name bdi')];
  if (!card || !heading || !other) return;
  heading.textContent = name;
  other.textContent = otherName;
  card.querySelector('.known')?.setAttribute('data-stale', '');
  card.classList.add('open');
  card.parentElement?.classList.add('opened');
}
