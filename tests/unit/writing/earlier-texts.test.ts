import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folder, mistakesAfter, useSoundContent } from './sound-content.ts';

useSoundContent();

const file = 'questions/reply-time/question.yaml';

const withChange = (weight: string) => (text: string) =>
  `${text.replace(/^changes:\n(?: .*\n)+/m, '')}changes:\n  - date: 2026-11-25\n    weight: ${weight}\n    note: { nl: Anders., en: Different. }\n`;

function keep(text: string) {
  const place = path.join(folder, 'questions/reply-time/earlier/1');
  mkdirSync(place, { recursive: true });
  for (const name of ['nl.md', 'en.md']) writeFileSync(path.join(place, name), text);
}

test('a writer who makes a major change is asked for the text that it replaced', () => {
  const told = mistakesAfter(file, withChange('major'));

  expect(told).toContain('reply-time/earlier/1/nl.md');
  expect(told).toContain('reply-time/earlier/1/en.md');
  expect(told).toContain('index.md of the page as it was published');
});

test('a major change with the text that it replaced is in order', () => {
  keep('# 4. Hoe snel?\n\n- Vraag 4\n');

  expect(mistakesAfter(file, withChange('major'))).toBe('');
});

test('an earlier text that no major change replaced is told', () => {
  keep('# 4. Hoe snel?\n');

  expect(mistakesAfter(file, withChange('minor'))).toContain('that no major change replaced');
});

test('the text of another question is not taken for an earlier one', () => {
  keep('# 5. Iets anders?\n');

  expect(mistakesAfter(file, withChange('major'))).toContain('does not begin with “# 4. ”');
});

test('a number that was changed is told once, and not of each earlier text as well', () => {
  keep('# 4. Hoe snel?\n');

  const told = mistakesAfter(file, (text) =>
    withChange('major')(text).replace('number: 4', 'number: 9'),
  );

  expect(told).toContain('was 4 when it was given out');
  expect(told).not.toContain('earlier/1');
});

test('a new question with a number that was given out hears to take another', () => {
  const old = path.join(folder, 'questions/other');
  cpSync(old, path.join(folder, 'questions/a-new-one'), { recursive: true });

  expect(mistakesAfter(file, (text) => text)).toContain(
    'number: 2 is already used by content/questions/other/question.yaml',
  );
});
