import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Not the configuration of the site: tests read the sources, they build no pages.
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          // The bench is a package of its own, with the rivals' tests among its modules.
          exclude: ['tests/browser/**', 'tests/bench/**', 'tests/reader/training/**'],
          environment: 'node',
          // Dates and counts must read the same wherever the tests run.
          env: { TZ: 'Pacific/Kiritimati', LANG: 'C' },
          // Files share what costs most: the world is simplified once for each worker, not once for each file.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          // Apart, as it takes as long as many others together and shares nothing with them.
          name: 'training',
          include: ['tests/reader/training/**/*.test.ts'],
          environment: 'node',
          testTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/browser/globalSetup.ts'],
          // As many pages at a time as the smallest machine has cores.
          fileParallelism: true,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // Files share the pages that a visit left as it found them.
          isolate: false,
          // What a page will do it may do late, where the machine has more to do than this: no limit is an assertion.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
