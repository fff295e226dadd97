import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Long enough for the slowest machine: nothing is found out by how long a test takes.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
