/* global cast -- who is in the dataset, put before this script */
/** What the bench asks of the atlas, through the hooks that ARCHITECTURE.md promises. `cast` is who is in the dataset. */
window.bench = (() => {
  // Looked for once: the map is painted in place, and to search a document with each look would be part of each answer.
  const links = new Map();
  const country = (id) => {
    if (!links.get(id)?.isConnected) links.set(id, document.querySelector(`svg.map a[data-country="${id}"]`));
    return links.get(id);
  };
  const every = (test) => cast.partners.every((partner) => test(country(partner.id), partner));
  // Cards that the page shows, by the rule that shows them: to ask for their boxes would lay the page out once more. The
  // written page has a hidden card for every place of the world.
  const isOpen = (test) =>
    [...document.querySelectorAll('[id="atlas:panel"] .card:is(.open, :target, :has(> :target)) h2')].some((heading) =>
      test(heading.textContent),
    );
  return {
    // The parser has gone past the map, so all of it is there.
    painted: () => document.getElementById('atlas:legend') !== null,
    ready: () => document.documentElement.hasAttribute('data-ready'),
    shows: (id) => {
      const { name } = cast.partners.find((partner) => partner.id === id);
      return isOpen((heading) => heading === name);
    },
    answered: () => isOpen(() => true) || document.querySelector('.chooser button') !== null,
    filtered: (region) =>
      every((link, partner) => link.hasAttribute('data-muted') === (region !== '' && partner.region !== region)),
    // Of 100,000 rows every country has some of either outcome: with the weak one alone asked for, all show it.
    counted: (time) => every((link) => link.dataset.status === (time % 2 === 0 ? 'meeting' : 'memorandum')),
    prepareRows: () => document.querySelector('input[name="outcomes"]').closest('details')?.setAttribute('open', ''),
    shape: (id) => country(id)?.querySelector('.land'),
    candidate: (id) => document.querySelector(`.chooser button[data-place="${id}"]`),
    scale: () => document.querySelector('svg.map .world').getScreenCTM().a / document.querySelector('svg.map').getScreenCTM().a,
    reset: () => document.querySelector('[id="atlas:panel"] .card .close')?.click(),
  };
})();
