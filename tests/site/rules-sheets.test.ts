import { describe, expect, test } from 'vitest';
import { pages, paths } from './pages.ts';

/** The sheets with all rules: of every check, in both languages. */
const sheets = pages.filter(({ $ }) => $('.rules-drawing').length > 0);

test('every check has a sheet in both languages', () => {
  expect(sheets.length).toBe(8);
});

describe.for(sheets)('the sheet at $path', ({ $ }) => {
  const drawing = $('.rules-drawing');
  const hrefs = (boxes: string) =>
    drawing
      .find(boxes)
      .toArray()
      .map((box) => $(box).find('a').addBack('a').attr('href') ?? '');

  test('every box is a link, and its target exists', () => {
    const boxes = hrefs('.rules-drawing__question, .rules-drawing__after a, .outcome-kind');

    expect(boxes.length).toBeGreaterThan(40);
    for (const href of boxes) {
      const exists = href.startsWith('#')
        ? $(`[id="${href.slice(1)}"]`).length === 1
        : paths.has(href);
      expect(exists, href).toBe(true);
    }
  });

  test('a question leads to where it is asked, an answer to one place', () => {
    for (const step of drawing.find('.rules-drawing__step').toArray()) {
      const question = $(step).find('h3 a');
      const asked = pages.find(({ path }) => path === question.attr('href'));
      expect(question.text()).toContain(asked?.$('h1').text().trim());
    }
    for (const answer of drawing.find('.rules-drawing__answers > li').toArray()) {
      expect($(answer).find('a').length).toBe(1);
    }
  });

  test('every question but the first says after which question it comes', () => {
    const unannounced = drawing
      .find('.rules-drawing__step')
      .toArray()
      .filter((step) => $(step).find('.rules-drawing__after a').length === 0);

    expect(unannounced.length).toBe(1);
  });
});
