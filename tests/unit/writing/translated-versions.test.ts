import { expect, test } from 'vitest';
import { mistakesAfter, replace, useSoundContent } from './sound-content.ts';

useSoundContent();

const english = 'questions/reply-time/en.mdx';

test('an English text without the version that it translates is told', () => {
  expect(mistakesAfter(english, replace('translates: 1\n', ''))).toContain(
    'translates: is missing\n    → Write 1',
  );
});

test('an English text cannot be ahead of the Dutch one', () => {
  expect(mistakesAfter(english, replace('translates: 1', 'translates: 2'))).toContain(
    'names version 2, and the Dutch text is at 1',
  );
});

test('a Dutch text translates nothing', () => {
  expect(
    mistakesAfter('questions/reply-time/nl.mdx', (text) =>
      text.replace('---\n', '---\ntranslates: 1\n'),
    ),
  ).toContain('Remove it.');
});
