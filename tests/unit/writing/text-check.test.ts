import { describe, expect, test } from 'vitest';
import { mistakesAfter, replace, useSoundContent } from './sound-content.ts';

useSoundContent();

const question = 'questions/reply-time';

describe('names the file, the field and the remedy of', () => {
  test.for<[string, string, string, string, string[]]>([
    [
      'a component with a wrong property',
      `${question}/nl.mdx`,
      '<Fact name="phone" />',
      '<Fact name="fone" />',
      ['<Fact>', 'name'],
    ],
    [
      'a component that does not exist',
      `${question}/nl.mdx`,
      '<Fact name="phone" />',
      '<Phone />',
      ['<Phone>', 'not a component'],
    ],
    [
      'a link to a question that does not exist',
      `${question}/nl.mdx`,
      '<Question id="other" />',
      '<Question id="gone" />',
      ['gone', 'does not exist'],
    ],
    [
      'a phone number typed into prose',
      `${question}/nl.mdx`,
      '<Fact name="phone" />',
      '088 042 62 00',
      ['phone number', '<Fact name="phone" />'],
    ],
    [
      'a promise typed into prose',
      `${question}/en.mdx`,
      'take longer',
      'take 48 hours',
      ['promise', 'replyTime'],
    ],
    [
      'a ministry typed into prose',
      `${question}/nl.mdx`,
      'langer duren',
      'langer duren bij het Ministerie van Defensie',
      ['ministry', '<Ministry'],
    ],
    [
      'a promise typed into a short answer',
      `${question}/nl.mdx`,
      '{replyTime}',
      'drie werkdagen',
      ['answer', '{replyTime}'],
    ],
    [
      'an article that the translation lacks',
      `${question}/nl.mdx`,
      'langer duren',
      'langer duren volgens artikel 5l van 833/2014',
      ['en.mdx', 'art. 5l', '833/2014'],
    ],
    [
      'a short answer that is too long',
      `${question}/nl.mdx`,
      'answer: ',
      `answer: ${'woord '.repeat(60)}`,
      ['answer', '60 words'],
    ],
    [
      'a tag that is not closed',
      `${question}/nl.mdx`,
      '<Question id="other" />',
      '<Question id="other">',
      ['text', 'opened and not closed'],
    ],
    [
      'a link of our own written by hand',
      `${question}/nl.mdx`,
      '<Question id="other" />',
      '[hier](/vragen/anders/)',
      ['/vragen/anders/', '<Question>'],
    ],
    [
      'a phone number typed into a heading',
      `${question}/nl.mdx`,
      'Hoe snel krijg ik antwoord?',
      'Is 088 042 62 00 het nummer?',
      ['question: a phone number', 'put it in the answer'],
    ],
    [
      'an e-mail address typed into prose',
      `${question}/nl.mdx`,
      'langer duren',
      'langer duren; mail loket@example.nl',
      ['e-mail address', '<Fact name="networkMail" />'],
    ],
    [
      'a date that the translation lacks',
      `${question}/nl.mdx`,
      'langer duren',
      'langer duren sinds 4 april 2022',
      ['en.mdx', 'lacks the date 2022-4-4', 'the same dates'],
    ],
    [
      'an amount that differs in the translation',
      `${question}/en.mdx`,
      'take longer',
      'cost €100,000',
      ['nl.mdx', 'lacks the number 100000', 'the same numbers'],
    ],
    [
      'a component on a line of its own within a sentence',
      `${question}/nl.mdx`,
      'Bel <Fact name="phone" /> of lees',
      'Bel\n<Fact name="phone" />\nof lees',
      ['line 8', '<Fact>', 'breaks off the sentence', 'Join it to the line before'],
    ],
    [
      'a component on a line of its own that begins a sentence',
      `${question}/en.mdx`,
      'Call <Fact name="phone" /> or read',
      '\n\n<Fact name="phone" />\nor read',
      ['<Fact>', 'Join it to the line after'],
    ],
  ])('%s', ([, file, from, to, told]) => {
    const report = mistakesAfter(file, replace(from, to));

    expect(report).toContain(`content/${question}/`);
    expect(report).toContain('→');
    for (const words of told) expect(report).toContain(words);
  });
});

test.for([
  ['a component that is set off by empty lines', '\n\n<Question id="other" />\n\n'],
  ['a component in a box', '\n\n<Notice tone="info">\n<Question id="other" />\n</Notice>\n\n'],
])('leaves alone %s', ([, text = '']) => {
  expect(mistakesAfter(`${question}/nl.mdx`, replace('Bel', `${text}Bel`))).toBe('');
});

test('takes a date or a number that each language writes its own way as the same', () => {
  mistakesAfter(`${question}/nl.mdx`, replace('duren.', 'duren. Op 1 mei 2022: € 1.000, 1,5 %.'));
  const report = mistakesAfter(
    `${question}/en.mdx`,
    replace('longer.', 'longer. It may, on 1 May 2022: €1,000, 1.5%.'),
  );

  expect(report).toBe('');
});
