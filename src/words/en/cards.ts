import type { cards as nl } from '../nl/cards.ts';

/** Words on the pictures that stand for a page where its address is shared, in English. */
export const cards = {
  'card.home': 'Answers with their source and date, for those who work at a knowledge institution.',
  'card.question': 'Question and answer',
  'card.question.text': 'On knowledge security and sanctions, with source and date.',
  'card.check': 'Do the check',
  'card.check.text': 'A few questions, and you know which rule is in play and who decides.',
} satisfies Record<keyof typeof nl, string>;
