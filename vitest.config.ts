import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/folders-in-memory.ts'],
    setupFiles: ['tests/support/before-each-file.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Nothing of the product lives in a module, so files share the modules a worker has loaded: loading them anew for
    // each took longer than most tests.
    isolate: false,
    // Tests wait for one another's messages often enough that no core is left to spare for the runner itself.
    maxWorkers: availableParallelism(),
  },
});
