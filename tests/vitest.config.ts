import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const project = (
  name: string,
  timeout: number,
  more: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: timeout,
    hookTimeout: timeout,
    ...more,
  },
});

export default defineConfig({
  test: {
    // Two cores are what every machine of ours has; the default would take one of them.
    maxWorkers: 2,
    // A worker reads the built site and the content once, for all files that it runs.
    isolate: false,
    setupFiles: 'tests/leave-nothing-behind.ts',
    // unit: is the logic right? site: is what we publish right? browser: can a person do it?
    projects: [
      project('unit', 30_000),
      project('site', 30_000),
      // A file has its own connection to the one browser, and shares nothing that takes long to read.
      project('browser', 60_000, { globalSetup: 'tests/browser/ring.ts', isolate: true }),
    ],
  },
});
