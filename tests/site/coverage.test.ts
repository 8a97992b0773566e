import { describe, expect, test } from 'vitest';
import { pageAt, pages } from './pages.ts';

const languages = [
  {
    language: 'Dutch',
    questions: '/vragen/',
    glossary: '/begrippen/',
    sections: ['/kennisveiligheid/', '/sancties/'],
  },
  {
    language: 'English',
    questions: '/en/questions/',
    glossary: '/en/glossary/',
    sections: ['/en/knowledge-security/', '/en/sanctions/'],
  },
];

describe.for(languages)('in $language a reader finds', ({ questions, glossary, sections }) => {
  const below = (root: string) => pages.filter(({ path }) => path.startsWith(root));

  test('at least 80 questions', () => {
    expect(below(questions).length - 1).toBeGreaterThanOrEqual(80);
  });

  test('every theme, filled with questions', () => {
    const { $ } = pageAt(questions);
    const filled = $('.theme').filter((_, theme) => $(theme).find('li a').length > 0);

    expect(filled.length).toBe($('.contents li').length);
    expect(filled.length).toBeGreaterThanOrEqual(17);
  });

  test('at least 14 pages of guidance, each with its sources', () => {
    const guidance = sections.flatMap(below).filter(({ $ }) => $('.sources li').length > 0);

    expect(guidance.length).toBeGreaterThanOrEqual(14);
  });

  test('at least 60 terms, each with a definition and its twin in the other language', () => {
    const { $ } = pageAt(glossary);
    const whole = $('.term-entry').filter(
      (_, entry) => $(entry).find('h2 + p').text() !== '' && $(entry).find('[lang]').text() !== '',
    );

    expect(whole.length).toBe($('.term-entry').length);
    expect(whole.length).toBeGreaterThanOrEqual(60);
  });
});

test.for(['/sancties/pakketten/', '/en/sanctions/packages/'])(
  '%s draws every package, says the same in a table, and warns of the one to come',
  (path) => {
    const { $ } = pageAt(path);
    const drawn = $('.timeline__number')
      .toArray()
      .map((number) => $(number).text().trim())
      .filter(Boolean);
    const rows = $('.packages tbody tr').toArray();

    expect(drawn.length).toBeGreaterThanOrEqual(21);
    expect(drawn).toEqual(drawn.map((_, index) => String(index + 1)));
    expect($('.timeline__mark').length).toBe(rows.length);
    for (const row of rows) {
      expect($(row).find('time').length).toBeGreaterThan(0);
      expect($(row).find('a[href^="https://eur-lex.europa.eu/"]').length).toBeGreaterThan(0);
    }
    expect($('.timeline svg[role="img"] > title').text()).not.toBe('');
    expect($('.overdue').text()).toMatch(/22(?:e|nd).*(?:nagegaan|checked)/);
  },
);
