import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest begins first: begun last, it would run alone while the other core rests. */
const longest = [
  'census.browser',
  'quarter.browser',
  'quarter-real.browser',
  'pages.browser',
  'plan.browser',
  'registers/permissions.http',
  'testing/src/permissions.http',
  'backup.http',
  'audit.http',
  'embedded-faults.http',
  'migrate.http',
  'demo-records.http',
  'invariants.http',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((part) => moduleId.includes(part))
      return at < 0 ? longest.length : at
    }
    return (await super.sort(files)).sort((one, other) => place(one) - place(other))
  }
}

/**
 * Three projects: pure tables, HTTP over a real engine, and journeys in a real browser. Files share what their process
 * has loaded: loading the product anew for each took half of the time.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'packages/*/eval/**/*.test.ts',
            'apps/*/src/**/*.test.{ts,tsx}',
            'scripts/**/*.test.mjs',
          ],
          exclude: ['**/*.http.test.ts', '**/*.browser.test.ts', '**/node_modules/**'],
          testTimeout: 30_000,
          isolate: false,
        },
      },
      {
        test: {
          name: 'http',
          include: ['{packages,apps}/*/src/**/*.http.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['apps/web/journeys/**/*.browser.test.ts'],
          globalSetup: 'apps/web/journeys/support/prepare.ts',
          setupFiles: 'apps/web/journeys/support/tell-what-was-shown.ts',
          testTimeout: 180_000,
          hookTimeout: 180_000,
          isolate: false,
          // what a press brings about may take a busy machine some seconds
          expect: { poll: { timeout: 30_000 } },
          // most of a journey is waiting: for its page, for its server
          maxWorkers: 3,
        },
      },
    ],
  },
})
