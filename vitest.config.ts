import { defineConfig } from 'vitest/config'

// Tests run on the sources, with no build: packages offer them under this export condition.
const conditions = ['@cec-bulletin/source']
const sources = { resolve: { conditions }, ssr: { resolve: { conditions } } }

const inTests = (files: string) => [`{packages,apps}/*/test/${files}`, `test/${files}`]
const long = inTests('**/*.long.test.ts')
const browser = inTests('browser/**/*.test.ts')
const packed = ['test/packed/*.test.ts']

export default defineConfig({
  test: {
    coverage: {
      include: ['{packages,apps}/*/src/**/*.ts'],
      reporter: ['text-summary', 'html'],
    },
    projects: [
      {
        ...sources,
        test: {
          name: 'unit',
          include: inTests('**/*.test.ts'),
          exclude: [...long, ...browser, ...packed],
          setupFiles: 'test/seed.ts',
          testTimeout: 120_000,
          // On a machine that does much else, what takes a moment may take long.
          hookTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
          // Quick, as nothing here measures time: on every core, and what a file has loaded serves the next one.
          maxWorkers: '100%',
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...sources,
        test: {
          name: 'long',
          include: long,
          exclude: [...browser, ...packed],
          setupFiles: 'test/seed.ts',
          testTimeout: 240_000,
          hookTimeout: 60_000,
          // Those that measure growth take the least of many times, which a busy core hardly changes.
          maxWorkers: '100%',
          sequence: { groupOrder: 2 },
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
          maxWorkers: '100%',
        },
      },
      {
        test: {
          name: 'packed',
          include: ['test/packed/{command,consumer}.test.ts'],
          globalSetup: 'test/packed/publish-once.ts',
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'runtimes',
          include: ['test/packed/{bundlers,examples,oldest,registry,runtimes,types}.test.ts'],
          globalSetup: 'test/packed/publish-once.ts',
          testTimeout: 600_000,
          hookTimeout: 120_000,
          maxWorkers: '100%',
        },
      },
    ],
  },
})
