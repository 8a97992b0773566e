import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { checkContent } from '#src/editor/check-content.ts';
import { readContent } from '#src/editor/read.ts';
import { describeMistakes } from '#src/editor/mistake.ts';

/** A copy of the sound content, fresh for every test. */
export let folder: string;

/** Copy the sound content before each test of a file, and remove it afterwards. */
export function useSoundContent() {
  beforeEach(() => {
    folder = path.join(mkdtempSync(path.join(tmpdir(), 'loket-')), 'content');
    cpSync('tests/fixtures/content', folder, { recursive: true });
  });

  afterEach(() => {
    rmSync(path.dirname(folder), { recursive: true });
  });
}

/** Change one file of the sound content. */
export function rewrite(file: string, change: (text: string) => string): void {
  const target = path.join(folder, file);
  writeFileSync(target, change(readFileSync(target, 'utf8')));
}

/** Change one file of the sound content, and tell what a writer then reads. */
export function mistakesAfter(file: string, change: (text: string) => string): string {
  rewrite(file, change);
  const mistakes = checkContent(readContent(folder));
  return mistakes.length > 0 ? describeMistakes(mistakes, 'en') : '';
}

/** Replace a piece of text that must be there. */
export const replace = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};
