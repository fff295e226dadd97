import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Many tests wait for a browser or another process: a worker for each processor, where one less is usual.
    maxWorkers: '100%',
    // Long enough for the slowest machine: nothing is found out by how long a test takes.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 90_000 } },
  },
});
