import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipFunctions } from '@netlify/zip-it-and-ship-it';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'bundle-'));
/** The files that netlify.toml tells to take along. */
const [, list = ''] =
  /included_files = \[([^\]]+)\]/.exec(readFileSync('netlify.toml', 'utf8')) ?? [];
const includedFiles = [...list.matchAll(/"([^"]+)"/g)].map(([, file = '']) => file);
let bundles: Awaited<ReturnType<typeof zipFunctions>> = [];

beforeAll(async () => {
  bundles = await zipFunctions('functions', folder, {
    archiveFormat: 'none',
    basePath: process.cwd(),
    config: { '*': { includedFiles } },
    manifest: path.join(folder, 'manifest.json'),
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('one function would be deployed, at the address that the form posts to', () => {
  expect(bundles.map(({ name }) => name)).toEqual(['contact']);
  expect(bundles[0]?.routes?.map(({ pattern }) => pattern)).toContain('/api/contact');
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

test('the function takes along the facts and the pages that it fills in', () => {
  const carried = bundles[0]?.path ?? '';

  expect(includedFiles).toContain('dist/en/contact/not-sent/index.html');
  expect(includedFiles.filter((file) => !existsSync(path.join(carried, file)))).toEqual([]);
});
