import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleFunctions, filesTakenAlong, type BundledFunction } from '#tools/function-bundle.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bundle-'));
let bundles: BundledFunction[] = [];

beforeAll(async () => {
  bundles = await bundleFunctions(folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('one function would be deployed, at the address that the form posts to', () => {
  expect(bundles.map(({ name }) => name)).toEqual(['contact']);
  expect(bundles[0]?.routes).toContain('/api/contact');
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
  const includedFiles = await filesTakenAlong();

  expect(includedFiles).toContain('dist/en/contact/not-sent/index.html');
  expect(includedFiles.filter((file) => !existsSync(path.join(carried, file)))).toEqual([]);
});
