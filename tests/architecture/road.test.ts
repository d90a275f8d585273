import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';
import type { ICruiseOptions, ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, test } from 'vitest';

type Configuration = Pick<ICruiseOptions, never> & {
  readonly forbidden: NonNullable<ICruiseOptions['ruleSet']>['forbidden'];
  readonly options: ICruiseOptions;
};
const { forbidden, options } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as Configuration;

async function read(folder: string): Promise<ICruiseResult> {
  const { output } = await cruise(
    [folder],
    { ...options, ruleSet: { ...(forbidden && { forbidden }) }, validate: true },
    undefined,
    { tsConfig: extractTSConfig('tsconfig.json') },
  );
  if (typeof output === 'string') throw new Error(output);
  return output;
}

function broken({ summary }: ICruiseResult): string[] {
  return summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`);
}

let road: Promise<ICruiseResult> | undefined;
/** The sources, read once for all that is asked of them. */
const readRoad = () => (road ??= read('src'));

describe('the road dataset → geo → views → state → map | panels → share | studio → pages', () => {
  test('has no import that points forward, aside or in a circle', async () => {
    const result = await readRoad();
    expect(broken(result)).toEqual([]);
    // And it was the road that was read, with its imports.
    expect(result.summary.totalCruised).toBeGreaterThan(100);
    expect(result.summary.totalDependenciesCruised).toBeGreaterThan(200);
  });

  test('has no import that leads nowhere', async () => {
    const { modules } = await readRoad();
    const lost = modules.filter(({ couldNotResolve }) => couldNotResolve).map(({ source }) => source);
    // Which the build makes.
    const made = ['virtual:atlas-antarctica', 'virtual:atlas-data', 'virtual:atlas-detail', 'virtual:atlas-site', 'virtual:kept-files', 'virtual:studio-files'];
    expect(lost.sort()).toEqual(made);
  });

  test('would not pass if it were broken', async () => {
    const found = broken(await read('tests/architecture/brokenRoad'));
    const rules = new Set(found.map((violation) => violation.split(':')[0]));
    expect([...rules].sort()).toEqual([
      'language-files-are-a-leaf',
      'map-and-panels-apart',
      'no-cycle',
      'no-forward-import-from-dataset',
      'no-react-before-panels',
      'projected-at-build',
      'react-in-state-only-in-hooks',
    ]);
  });
});
