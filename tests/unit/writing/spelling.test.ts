import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** What a writer reads when this text is checked as if it stood in this file. */
function told(file: string, text: string): string {
  const program = 'node_modules/cspell/bin.mjs';
  const settings = ['--config=tests/spelling/cspell.yaml', '--no-progress', `stdin://${file}`];
  const { stderr } = spawnSync(process.execPath, [program, ...settings], {
    input: text,
    encoding: 'utf8',
  });
  return stderr;
}

test('a word that is not Dutch is named with its file, its line and what to do', () => {
  const report = told(
    'content/questions/x/nl.mdx',
    '---\nterms:\n  - frgunning\n---\n\nEen vergunnign, zie <Term id="lisence" />.\n',
  );

  expect(report).toContain('content/questions/x/nl.mdx');
  expect(report).toContain('regel 6, tekst: “vergunnign” is geen bekend woord');
  expect(report).toContain('Verbeter het; of voeg het toe aan dutch.txt');
  // What people type may be spelt in any way; names of components are checked elsewhere.
  expect(report).toContain('1 fout');
});

test('an English text is not read as Dutch, nor as American English', () => {
  const report = told('content/questions/x/en.mdx', 'The behavior needs a vergunning.\n');

  expect(report).toContain('“behavior”');
  expect(report).toContain('“vergunning”');
});
