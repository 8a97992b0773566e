import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import settings from '../../../package.json' with { type: 'json' };

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  steps: Step[];
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const files = globSync('.github/workflows/*.yml').toSorted();

test('there are workflows to look at', () => {
  expect(files).not.toEqual([]);
});

describe.for(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('runs only actions of which nobody can change the code afterwards', () => {
    const used = [...text.matchAll(/uses: *(.*)/g)].map(([, words = '']) => words);

    expect(used).toHaveLength(steps.filter(({ uses }) => uses).length);
    for (const words of used)
      expect(words).toMatch(/^[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may read, and write no more than issues', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const { permissions = {} } of jobs) {
      const written = Object.entries(permissions).filter(([, right]) => right !== 'read');
      expect([[], [['issues', 'write']]]).toContainEqual(written);
    }
  });

  test('leaves no password behind, and ends', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));

    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(
      checkouts.map(() => false),
    );
    expect(jobs.filter((job) => !job['timeout-minutes'])).toEqual([]);
  });

  test('runs nothing that a stranger wrote with more rights than a stranger has', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('asks for commands that there are', () => {
    const asked = [...text.matchAll(/npm run (?:-s )?([\w-]+)/g)].map(([, name = '']) => name);

    expect(asked.filter((name) => !(name in settings.scripts))).toEqual([]);
  });
});

test('updates of packages, actions and images come every month', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    updates: { 'package-ecosystem': string; schedule: { interval: string } }[];
  };

  expect(updates.map((update) => [update['package-ecosystem'], update.schedule.interval])).toEqual([
    ['npm', 'monthly'],
    ['github-actions', 'monthly'],
    ['docker', 'monthly'],
  ]);
});

test('every place that names a Node names the same one', () => {
  const pinned = readFileSync('.node-version', 'utf8').trim();
  const recipes = ['Dockerfile', '.devcontainer/Dockerfile'].map((file) =>
    readFileSync(file, 'utf8'),
  );
  const images = [...recipes.join('\n').matchAll(/^FROM node:([\d.]+)-/gm)];

  expect(readFileSync('.nvmrc', 'utf8').trim()).toBe(pinned);
  expect(images.map(([, version]) => version)).toEqual([pinned, pinned, pinned]);
  expect(new Set(Object.values(settings.optionalDependencies))).toEqual(new Set([pinned]));
});
