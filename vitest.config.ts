import { defineConfig } from 'vitest/config'

/**
 * Three projects: pure tables, HTTP over a real engine, and journeys in a real browser. Files share what their process
 * has loaded: loading the product anew for each took half of the time.
 */
export default defineConfig({
  test: {
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
          testTimeout: 180_000,
          hookTimeout: 180_000,
          isolate: false,
          // what a press brings about may take a busy machine some seconds
          expect: { poll: { timeout: 15_000 } },
          // one journey waits for its page while another's server answers
          maxWorkers: 2,
        },
      },
    ],
  },
})
