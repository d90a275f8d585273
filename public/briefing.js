// The page's own script: its buttons drive the first map, and a line of its text follows what the map shows.
const map = document.querySelector('#meetings');
const line = document.querySelector('output');
const { shown, selected, none } = line.dataset;

for (const button of document.querySelectorAll('button')) {
  button.addEventListener('click', () => {
    const { outcome, region, select } = button.dataset;
    map.filter({ outcome, region });
    map.select(select);
  });
}

for (const type of ['atlas-ready', 'atlas-filter', 'atlas-select']) {
  map.addEventListener(type, ({ detail }) => {
    const counted = shown.replace('{states}', detail.shown.states).replace('{organisations}', detail.shown.organisations);
    const chosen = detail.selected ? selected.replace('{name}', detail.selected.name) : none;
    line.textContent = `${counted} ${chosen}`;
  });
}
