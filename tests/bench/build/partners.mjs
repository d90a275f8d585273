import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What the atlas is built from. */
const datasetFile = `${root}data/interpol-ga-2025.json`;

/**
 * What every page shows: the states of the first dataset, and all codes that the libraries know them by.
 * @typedef {{ id: string, alpha2: string, numeric: string, name: string, region: string, outcome: string }} Partner
 * @typedef {{ host: Pick<Partner, 'id' | 'alpha2' | 'numeric' | 'name'>, regions: string[], partners: Partner[], named: string[] }} Cast
 * @returns {Promise<Cast>} `named`: the 28 that source S1 names, whose centres are aimed at
 */
export async function readCast() {
  const [{ host, regions, outcomes, partners, engagements }, { countries }, { countryName }] = await Promise.all([
    readFile(datasetFile, 'utf8').then((text) => JSON.parse(text)),
    source('src/dataset/countryCodes.ts'),
    source('src/geo/countryNames.ts'),
  ]);
  const ranks = new Map(outcomes.map(({ id }, rank) => [id, rank]));
  const ofPartner = (id) => engagements.filter(({ partner }) => partner === id);
  const codesOf = (country) => {
    const { alpha2, numeric } = countries.get(country);
    return { alpha2, numeric };
  };
  const states = partners.filter(({ kind }) => kind === 'country');
  return {
    host: { id: host.country, ...codesOf(host.country), name: countryName('en', host.country) },
    regions: regions.map(({ id }) => id),
    partners: states.map(({ id, country, region, name }) => ({
      id,
      ...codesOf(country),
      name: name?.en ?? countryName('en', country),
      region,
      outcome: ofPartner(id)
        .map(({ outcome }) => outcome)
        .reduce((strongest, other) => (ranks.get(other) > ranks.get(strongest) ? other : strongest)),
    })),
    named: states
      .map(({ id }) => id)
      .filter((id) => ofPartner(id).some(({ sources }) => sources.some(({ source: cited }) => cited === 's1'))),
  };
}

/** A module of the atlas; Vite turns its TypeScript into what Node 20 can run. */
async function source(path) {
  const { module } = await runnerImport(root + path, { logLevel: 'error' });
  return module;
}
