import { defineConfig } from 'vitest/config'

// Tests run on the sources, with no build: packages offer them under this export condition.
const conditions = ['@cec-bulletin/source']
const sources = { resolve: { conditions }, ssr: { resolve: { conditions } } }
const browser = ['{packages,apps}/*/test/browser/**/*.test.ts', 'test/browser/*.test.ts']

export default defineConfig({
  test: {
    projects: [
      {
        ...sources,
        test: {
          name: 'unit',
          include: ['{packages,apps}/*/test/**/*.test.ts', 'test/*.test.ts', 'test/hostile/*.test.ts'],
          exclude: browser,
          setupFiles: 'test/seed.ts',
          testTimeout: 120_000,
        },
      },
      {
        ...sources,
        test: {
          name: 'browser',
          include: browser,
          setupFiles: 'test/seed.ts',
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      { test: { name: 'packed', include: ['test/packed/consumer.test.ts'], testTimeout: 300_000 } },
      { test: { name: 'runtimes', include: ['test/packed/runtimes.test.ts'], testTimeout: 600_000 } },
    ],
  },
})
