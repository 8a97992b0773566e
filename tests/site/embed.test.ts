import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

const script = readFileSync('dist/embed.js');

test('the script for other sites is small', () => {
  expect(script.length).toBeLessThanOrEqual(5 * 1024);
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(2.25 * 1024);
});

test('the script for other sites is one file that needs no other', () => {
  expect(script.toString()).not.toMatch(/\bimport\s*[{("'*]|\bfrom\s*["']|\bexport\b/);
  expect(script.toString()).toContain('import.meta.url');
});
