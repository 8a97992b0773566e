import { describe, expect, test } from 'vitest';
import { mistakesAfter, replace, useSoundContent } from './sound-content.ts';

useSoundContent();

const shared = 'questions/other/question.yaml';
const dutch = 'questions/other/nl.mdx';
const english = 'questions/other/en.mdx';

describe('a writer hears of', () => {
  test.for<[string, string, string, string, string[]]>([
    [
      'a question of yes or no without a verdict',
      shared,
      'verdict: yes\n',
      '',
      ['verdict: is missing', 'Write yes, no, depends or not-law'],
    ],
    [
      'a verdict that is not one of the four',
      shared,
      'verdict: yes',
      'verdict: maybe',
      ['verdict', 'depends'],
    ],
    [
      'a verdict that depends, and does not say on what',
      shared,
      'verdict: yes',
      'verdict: depends',
      [
        'nl.mdx',
        'en.mdx',
        'condition: is missing beside the verdict depends',
        'what it depends on',
      ],
    ],
    [
      'a policy that is not named',
      shared,
      'verdict: yes',
      'verdict: not-law',
      ['condition: is missing beside the verdict not-law', 'which appeal or policy'],
    ],
    [
      'a condition without a verdict',
      'questions/reply-time/nl.mdx',
      'answer:',
      'condition: na een week\nanswer:',
      ['condition: stands here without a verdict'],
    ],
    [
      'a condition in one language alone',
      dutch,
      'answer:',
      'condition: als u het vraagt\nanswer:',
      ['questions/other/en.mdx', 'condition: is missing, though the other language has it'],
    ],
    [
      'a condition of more than ten words',
      dutch,
      'answer:',
      'condition: een twee drie vier vijf zes zeven acht negen tien elf\nanswer:',
      ['condition', 'It has 11 words: keep it within 10'],
    ],
    [
      'a condition with a full stop',
      dutch,
      'answer:',
      'condition: als u het vraagt.\nanswer:',
      ['condition: ends with a full stop'],
    ],
    [
      'a short answer that begins otherwise than the verdict',
      english,
      'answer: Yes.',
      'answer: No, not yet.',
      ['answer: begins otherwise than the verdict yes'],
    ],
  ])('%s', ([, file, from, to, expected]) => {
    const report = mistakesAfter(file, replace(from, to));

    for (const words of expected) expect(report).toContain(words);
  });
});

const withNo = (file: string, text: string) => {
  mistakesAfter(shared, replace('verdict: yes', 'verdict: no'));
  mistakesAfter(dutch, replace('answer: Ja.', 'answer: Dat mag niet.'));
  mistakesAfter(english, replace('answer: Yes.', 'answer: You may not.'));
  return mistakesAfter(file, (whole) => `${whole}\n${text}\n`);
};

test.for([
  [dutch, 'Met een vergunning mag het wel.'],
  [dutch, 'Voor ziekenhuizen geldt een uitzondering.'],
  [english, 'Hospitals are exempt.'],
  [english, 'You may not, unless the minister agrees.'],
] as const)('a “no” that the text takes back is refused: %s “%s”', ([file, text]) => {
  const report = withNo(file, text);

  expect(report).toContain('verdict: is no, but the text takes that back');
  expect(report).toContain(text);
  expect(report).toContain('Write depends with a condition');
});

test.for([
  [dutch, 'Er is geen uitzondering, en een vergunning is er ook niet.'],
  [english, 'The act has no exception, and no licence.'],
] as const)('a “no” may say that there is no way out: %s “%s”', ([file, text]) => {
  expect(withNo(file, text)).toBe('');
});

const withDoubt = (file: string, text: string) =>
  mistakesAfter(file, (whole) => `${whole}\n${text}\n`);

test.for([
  [dutch, 'Dit is niet\nzeker: een uitleg vonden wij niet.'],
  [dutch, 'Zeker is dat niet.'],
  [english, 'This is not certain, as we found no explanation.'],
] as const)('a bare verdict that the text doubts is refused: %s “%s”', ([file, text]) => {
  const report = withDoubt(file, text);

  expect(report).toContain('verdict: stands alone, but the text doubts it');
  expect(report).toContain('Say in the condition that it is not certain');
});

test('a verdict may be doubted where its condition says so in both languages', () => {
  mistakesAfter(dutch, replace('answer:', 'condition: zeker is dat niet\nanswer:'));
  mistakesAfter(english, replace('answer:', 'condition: this is not certain\nanswer:'));

  expect(withDoubt(dutch, 'Dit is niet zeker.')).toBe('');
});

test('a question to a reader who is in doubt is no doubt about the verdict', () => {
  expect(withDoubt(english, 'Not sure? Ask.')).toBe('');
});
