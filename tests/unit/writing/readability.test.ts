import { describe, expect, test } from 'vitest';
import { readingOf } from '#src/editor/readability.ts';

describe('the score of a text', () => {
  test('in Dutch follows the formula of Douma', () => {
    // 5 words, 1 sentence, 6 syllables.
    const { score, wordsPerSentence } = readingOf('De kat zit op tafel.', 'nl');

    expect(wordsPerSentence).toBe(5);
    expect(score).toBeCloseTo(206.835 - 0.93 * 5 - 77 * (6 / 5));
  });

  test('in English follows the formula of Flesch', () => {
    const { score } = readingOf('The cat sits on the table.', 'en');

    expect(score).toBeCloseTo(206.835 - 1.015 * 6 - 84.6 * (7 / 6));
  });

  test.for([
    ['zeeën', 2],
    ['eeuw', 1],
    ['kennisveiligheid', 5],
    ['ooievaar', 3],
    ['universiteit', 5],
    ['hbo', 1],
  ] as const)('takes “%s” for %i syllables', ([word, syllables]) => {
    expect(readingOf(word, 'nl').score).toBeCloseTo(206.835 - 0.93 - 77 * syllables);
  });

  test('leaves out headings, tables, numbers and the names of components', () => {
    const text = 'De kat zit op tafel.';
    const more = [
      '## Onbegrijpelijkheden',
      '',
      '| Onderwerp | Verantwoordelijkheden |',
      '| --------- | --------------------- |',
      '| Subsidies | onvoorwaardelijk      |',
      '',
      'De kat zit op',
      'tafel 12 <Question id="universitaire-verantwoordelijkheid" />.',
    ].join('\n');

    expect(readingOf(`${text}\n\n${more}`, 'nl')).toEqual(readingOf(text, 'nl'));
  });

  test('counts a colon as the end of a sentence, and a new line as none', () => {
    expect(readingOf('Dit is zo: de kat\nslaapt.', 'nl').wordsPerSentence).toBe(3);
  });
});
