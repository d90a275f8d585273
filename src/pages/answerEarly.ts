/**
 * Answers a click before the page's scripts have come: shows, in the card that the build left empty, the name of the
 * partner that the address now names and what the list says of it. Stands in the page as text, so it may lean on nothing
 * outside of itself. When the scripts take over they put their own card in the place of this one.
 */
export function answerEarly(page: Window): void {
  const { document } = page;
  const card = document.querySelector('.card.early');
  const answer = () => {
    const asked = page.location.hash.slice(1);
    const entries = [...document.querySelectorAll('[data-partner]')];
    const entry = entries.find((candidate) => candidate.getAttribute('data-partner') === asked);
    const name = entry?.querySelector('bdi');
    card?.classList.toggle('open', name !== undefined);
    if (!card || !entry || !name) return;
    card.querySelector('h2')?.replaceChildren(name.cloneNode(true));
    card.querySelector('.known')?.replaceChildren(...[...entry.querySelectorAll('p')].map((line) => line.cloneNode(true)));
  };
  page.addEventListener('hashchange', answer);
  answer();
}
