import { expect, test } from 'vitest';
import { fromFragment } from '#src/contact-form/carry.ts';
import { limits } from '#src/contact-form/fields.ts';
import { asText } from '#src/worksheet/as-text.ts';
import { takeAlong } from '#src/worksheet/take-along.ts';

const answers = [
  {
    part: 'plan' as const,
    question: 'Wat gaat u doen?',
    ticked: [{ label: 'Samen publiceren', topic: 'partner' }],
  },
  {
    part: 'country' as const,
    question: 'Met welk land?',
    ticked: [
      { label: 'Een ander land', topic: undefined },
      { label: 'Rusland', topic: 'russia' },
    ],
  },
];
const words = { inPlay: 'Speelt mee:', outline: ['Wat wij al weten:', 'Onze vraag:'] };

test('the form gets the topic of the country, the countries, the rules and an outline', () => {
  const fragment = takeAlong(answers, ['De bevriezing'], '/werkblad/', words);

  expect(fromFragment(fragment)).toEqual({
    source: 'worksheet',
    from: '/werkblad/',
    values: {
      topic: 'russia',
      countries: 'Een ander land, Rusland',
      context: 'Speelt mee: De bevriezing',
      question:
        'Wat gaat u doen? Samen publiceren\nMet welk land? Een ander land; Rusland\n\nWat wij al weten:\n\nOnze vraag:\n\n',
    },
  });
});

test('the form gets whole lines only, and no more than it takes', () => {
  const rules = Array.from({ length: 80 }, (_, index) => `Regel ${index} over iets langers`);
  const { context = '' } =
    fromFragment(takeAlong(answers, rules, '/werkblad/', words))?.values ?? {};

  expect(context.length).toBeLessThanOrEqual(limits.context);
  expect(context.split('\n').every((line) => line.endsWith('over iets langers'))).toBe(true);
});

test('the worksheet as text says when, what was ticked, and each rule with its lines', () => {
  const text = asText({
    title: 'Werkblad',
    about: ['Gemaakt op 28 november 2026.', 'Adres: https://loket.example/werkblad/#plan=publish'],
    answers: [{ question: 'Wat gaat u doen?', ticked: ['Samen publiceren', 'Reizen'] }],
    rules: [{ title: 'De bevriezing', weight: 'Kan het werk stoppen', lines: ['Geen geld.'] }],
  });

  expect(text).toBe(`Werkblad
Gemaakt op 28 november 2026.
Adres: https://loket.example/werkblad/#plan=publish

Wat gaat u doen? Samen publiceren; Reizen

1. De bevriezing (Kan het werk stoppen)
   Geen geld.`);
});
