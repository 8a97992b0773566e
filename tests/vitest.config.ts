import { defineConfig } from 'vitest/config';

const project = (name: string, timeout: number) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: timeout,
    hookTimeout: timeout,
    // The tests in a browser share the built site and the local mailbox.
    fileParallelism: name !== 'browser',
  },
});

export default defineConfig({
  test: {
    // unit: is the logic right? site: is what we publish right? browser: can a person do it?
    projects: [project('unit', 30_000), project('site', 30_000), project('browser', 60_000)],
  },
});
