import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Context } from '@netlify/functions';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { routes } from '#src/site/routes.ts';
import {
  bundleFunctions,
  loadFunction,
  readSettings,
  type BundledFunction,
  withoutSlash,
} from '#tools/function-bundle.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bundle-'));
let bundles: BundledFunction[] = [];

beforeAll(async () => {
  mkdirSync('.outbox', { recursive: true });
  writeFileSync('.outbox/of-this-machine.eml', '');
  bundles = await bundleFunctions(folder);
});

afterAll(() => {
  rmSync('.outbox/of-this-machine.eml');
  rmSync(folder, { recursive: true, force: true });
});

test('one function would be deployed, for the form and for the page after sending', () => {
  expect(bundles.map(({ name }) => name)).toEqual(['contact']);
  const sent = Object.values(routes['contact-sent']).map(withoutSlash);
  expect(bundles[0]?.routes).toEqual(new Set(['/api/contact', ...sent]));
});

test('a visitor over the limit blocks that visitor and not everybody', () => {
  expect(bundles[0]?.trafficRules?.action).toEqual({
    type: 'rate_limit',
    config: {
      rateLimitConfig: { algorithm: 'sliding_window', windowSize: 60, windowLimit: 20 },
      aggregate: { keys: [{ type: 'ip' }, { type: 'domain' }] },
    },
  });
});

test('the function would run in the European Union', () => {
  expect(bundles[0]?.region).toBe('fra');
});

test('the function takes along the facts and the pages that it fills in', async () => {
  const carried = bundles[0]?.folder ?? '';
  const { functions } = await readSettings();
  const includedFiles = functions['*'].included_files.filter((file) => !file.startsWith('!'));

  for (const name of ['contact', 'contact-sent', 'contact-not-sent'] as const) {
    for (const address of Object.values(routes[name])) {
      expect(includedFiles).toContain(`dist${address}index.html`);
    }
  }
  expect(includedFiles.filter((file) => globSync(file, { cwd: carried }).length === 0)).toEqual([]);
});

test('no mail of this machine would be deployed', () => {
  expect(globSync('.outbox/*', { cwd: bundles[0]?.folder ?? '' })).toEqual([]);
});

test('the function runs where no package is installed', async () => {
  const [bundle] = bundles;
  if (!bundle) throw new Error('no function');
  // What it logs of the request, and of the mail that is not set up here.
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
  rmSync(path.join(bundle.folder, 'node_modules'), { recursive: true, force: true });

  const handle = await loadFunction(bundle);
  const question = new Request('http://localhost/api/contact');
  const { status } = await handle(question, { deploy: { context: 'dev' } } as Context);

  expect(status).toBe(405);
});
