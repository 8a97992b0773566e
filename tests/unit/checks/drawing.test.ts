import { expect, test } from 'vitest';
import { drawRules, wrap, type Box } from '#src/components/rules-drawing.ts';
import { rules } from './rules.ts';

const drawing = drawRules(rules, 'nl', (number) => `Vraag ${number}`);
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test('draws every question once, and every answer with where it leads', () => {
  const answers = rules.steps.flatMap(({ options }) => options);
  const further = answers.filter(({ to }) => rules.steps.some(({ id }) => id === to));

  expect(drawing.boxes).toHaveLength(rules.steps.length + 2 * answers.length);
  expect(drawing.arrows).toHaveLength(further.length);
});

test('keeps all boxes apart and within the drawing', () => {
  const { boxes, width, height } = drawing;

  const clashes = boxes.flatMap((box, index) =>
    boxes.slice(index + 1).filter((other) => overlap(box, other)),
  );
  expect(clashes).toEqual([]);
  for (const box of boxes) {
    expect(box.x + box.width).toBeLessThan(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
  }
});

test('breaks a text between words and loses none', () => {
  const lines = wrap('een zin die over enkele regels gaat', 12);

  expect(lines.join(' ')).toBe('een zin die over enkele regels gaat');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(12);
});
