import { defineConfig } from 'vitest/config'

/** Units run in Node; journeys drive the built extension in real browsers, one at a time. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'units', include: ['test/{corpus,components,project}/**/*.test.ts'] } },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
