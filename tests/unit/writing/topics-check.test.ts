import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { topicIds } from '#src/schemas/topic.ts';
import { folder, mistakesAfter, replace, useSoundContent } from './sound-content.ts';

useSoundContent();

const both = (text: string) => ({ nl: text, en: text });
const points = ['een', 'twee', 'drie'].map((name) => ({ name: both(name), tell: both('iets') }));

beforeEach(() => {
  const topics = topicIds.map((id) => ({ id, facts: ['F011'], points }));
  writeFileSync(
    path.join(folder, 'topics.yaml'),
    stringify(topics, { aliasDuplicateObjects: false }),
  );
});

test('finds nothing to mend when every topic of the form has its points', () => {
  expect(mistakesAfter('topics.yaml', (text) => text)).toBe('');
});

test.for<[string, (text: string) => string, string[]]>([
  [
    'a topic that is missing',
    (text) => text.replace(/- id: travel\n(?: .*\n)+/, ''),
    ['travel: is a topic of the contact form without points', 'three to five'],
  ],
  ['a topic that the form does not have', replace('id: travel', 'id: weather'), ['id:', 'topic']],
  ['a topic that stands there twice', replace('id: travel', 'id: other'), ['other is already']],
  ['too few points', (text) => text.replace(/ {4}- name:\n(?: {6}.*\n)+/, ''), ['at least three']],
  ['a point without English', (text) => text.replace(/ +en: een\n/, ''), ['name.en: is missing']],
  ['a fact that is not there', replace('F011', 'F99Z'), ['F99Z is not in content/evidence']],
  [
    'a phone number',
    replace('nl: iets', 'nl: bel 088 042 62 00'),
    ['phone number', 'Leave it out'],
  ],
])('names %s', ([, change, words]) => {
  const report = mistakesAfter('topics.yaml', change);

  for (const word of words) expect(report).toContain(word);
});
