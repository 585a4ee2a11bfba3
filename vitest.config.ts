import { defineConfig } from 'vitest/config'

const named = process.argv.indexOf('--project')
const run = named < 0 ? 'all' : process.argv[named + 1]

/** Units run in Node; journeys drive the built extension in real browsers, one at a time. */
export default defineConfig({
  test: {
    // Each run leaves its numbers for `test/tally.ts`.
    reporters: ['default', ['json', { outputFile: `.output/tests/${run}.json` }]],
    projects: [
      {
        test: {
          name: 'units',
          include: ['test/{corpus,components,project}/**/*.test.ts'],
          // Nothing here is held to a time: this ends what would never end, on a busy machine too.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
})
