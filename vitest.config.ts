import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/folders-in-memory.ts'],
    setupFiles: ['tests/support/before-each-file.ts'],
    // Generous: a machine may be busy with other things, and only what fails waits so long.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    // Nothing of the product lives in a module, so files share the modules a worker has loaded: loading them anew for
    // each took longer than most tests.
    isolate: false,
    // Unless told, one core would be kept for the runner, which has next to nothing to do.
    maxWorkers: availableParallelism(),
  },
});
