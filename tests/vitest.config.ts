import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

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
    sequence: { sequencer: LongestFirst },
    setupFiles: 'tests/leave-nothing-behind.ts',
    // unit: is the logic right? site: is what we publish right? browser: can a person do it?
    projects: [
      project('unit', 30_000),
      project('site', 30_000),
      project('browser', 60_000, {
        globalSetup: 'tests/browser/ring.ts',
        // Most of a visit is waiting for what a person or a server does.
        maxWorkers: 3,
      }),
    ],
  },
});
