import { defineConfig } from 'vitest/config';

/** The unit tests of the engine that are run against every mutant; no part of the app is built for them. */
export default defineConfig({
  test: {
    include: ['src/engine/**/*.test.ts'],
    // It looks at the regular expressions from outside, in a minute: none of them runs away, mutated or not.
    exclude: ['src/engine/patterns.test.ts'],
    isolate: false,
    testTimeout: 60_000,
    setupFiles: ['scripts/mutation/short-properties.ts'],
  },
});
