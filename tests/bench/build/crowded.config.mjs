// The atlas as it is built, but for one module: its data holds 100,000 engagements, generated as the page loads.
import { loadConfigFromFile, mergeConfig } from 'vite';
import { root } from './partners.mjs';

const data = 'virtual:atlas-data';
const crowded = '\0bench:crowded-data';

/**
 * A dataset file holds 10,000 engagements at most, so no file brings a page to this number: what is measured is the
 * page's own work on them (count for each country, paint), as the rivals' pages do on theirs.
 */
const crowd = {
  name: 'bench-crowd',
  enforce: 'pre',
  resolveId: (id, importer) => (id === data && importer !== crowded ? crowded : undefined),
  load: (id) =>
    id === crowded
      ? `import { atlasData as first } from '${data}';
         import { generateRows } from '${root}tests/bench/rivals/generateRows.js';
         const { dataset } = first;
         const [weak, strong] = dataset.outcomes.map(({ id }) => id);
         const engagements = generateRows(dataset.partners.map(({ id }) => id)).map(({ id, half }, index) => ({
           id: 'row-' + index, partner: id, outcome: half === 0 ? weak : strong, topics: [], sources: [{ source: 's1' }],
         }));
         export const atlasData = { ...first, dataset: { ...dataset, engagements } };`
      : undefined,
};

export default async () => {
  const { config } = await loadConfigFromFile({ command: 'build', mode: 'production' }, `${root}vite.config.ts`);
  return mergeConfig(config, { plugins: [crowd] });
};
