import { expect, test } from 'vitest';
import { fromFragment } from '#src/contact-form/carry.ts';
import { limits } from '#src/contact-form/fields.ts';
import { asText } from '#src/worksheet/as-text.ts';
import { takeAlong } from '#src/worksheet/take-along.ts';

const answers = [
  {
    part: 'plan' as const,
    question: 'Wat gaat u doen?',
    ticked: [{ id: 'publish', label: 'Samen publiceren', topic: 'partner' }],
  },
  {
    part: 'country' as const,
    question: 'Met welk land?',
    ticked: [
      { id: 'iran', label: 'Iran', topic: undefined },
      { id: 'other', label: 'Een ander land', topic: undefined },
      { id: 'russia', label: 'Rusland', topic: 'russia' },
    ],
  },
];
const words = { inPlay: 'Speelt mee:', outline: ['Wat wij al weten:', 'Onze vraag:'] };

test('the form gets the topic, the countries that were named, the rules and an outline', () => {
  const fragment = takeAlong(answers, ['De bevriezing'], '/werkblad/', words);

  expect(fromFragment(fragment)).toEqual({
    source: 'worksheet',
    from: '/werkblad/',
    values: {
      topic: 'russia',
      countries: 'Iran, Rusland',
      context: 'Speelt mee: De bevriezing',
      question:
        'Wat gaat u doen? Samen publiceren\nMet welk land? Iran; Een ander land; Rusland\n\nWat wij al weten:\n\nOnze vraag:\n\n',
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

test('the worksheet as text says what was ticked, each rule, and what it leaves out', () => {
  const text = asText({
    title: 'Werkblad',
    about: ['Gemaakt op 28 november 2026.', 'Adres: https://loket.example/werkblad/#plan=publish'],
    answers: [{ question: 'Wat gaat u doen?', ticked: ['Samen publiceren', 'Reizen'] }],
    rules: [{ title: 'De bevriezing', weight: 'Kan het werk stoppen', lines: ['Geen geld.'] }],
    limits: { title: 'Niet bekeken', lines: ['uw contracten', 'de lijsten'] },
    closing: 'Dit is niet bindend.',
  });

  expect(text).toBe(`Werkblad
Gemaakt op 28 november 2026.
Adres: https://loket.example/werkblad/#plan=publish

Wat gaat u doen? Samen publiceren; Reizen

1. De bevriezing (Kan het werk stoppen)
   Geen geld.

Niet bekeken
- uw contracten
- de lijsten

Dit is niet bindend.`);
});
