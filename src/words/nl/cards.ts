/** Words on the pictures that stand for a page where its address is shared, in Dutch. */
export const cards = {
  'card.home': 'Antwoorden met bron en datum, voor wie bij een kennisinstelling werkt.',
  'card.question': 'Vraag en antwoord',
  'card.question.text': 'Over kennisveiligheid en sancties, met bron en datum.',
  'card.check': 'Doe de check',
  'card.check.text': 'Een paar vragen, en u weet welke regel er speelt en wie beslist.',
} as const;
