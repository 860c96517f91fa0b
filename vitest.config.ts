import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Many tests start the real program several times, and a busy machine takes ten seconds over each start: only a
    // failure takes as long as this.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: 'forks',
    maxWorkers: '100%',
  },
})
