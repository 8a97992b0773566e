import { expect, test } from 'vitest';
import { drawRules } from '#src/checks/draw-rules.ts';
import { checks, rules } from './rules.ts';

const drawn = drawRules(rules, 'nl');

test('draws every question once, with each of its answers', () => {
  expect(drawn.map(({ id }) => id)).toEqual(rules.steps.map(({ id }) => id));
  expect(drawn.map(({ answers }) => answers.length)).toEqual(
    rules.steps.map(({ options }) => options.length),
  );
});

test('every line has two ends: who leads to a question is named at that question', () => {
  for (const check of checks.values()) {
    const steps = drawRules(check, 'en');
    const lines = steps.flatMap(({ id, answers }) =>
      answers.flatMap(({ to }) => (to.kind === 'next' ? [`${id} > ${to.id}`] : [])),
    );
    const ends = steps.flatMap(({ id, after }) => after.map((step) => `${step.id} > ${id}`));

    expect([...new Set(lines)].toSorted()).toEqual(ends.toSorted());
  }
});

test('leads to the page of a question and of an outcome by the answers on the way', () => {
  const [first, second] = drawn;

  expect(first?.path).toBe('/voor-wie/check/');
  expect(second?.path).toBe('/voor-wie/check/advies/');
  expect(second?.answers.find(({ label }) => label === 'Ik studeer')?.to).toEqual({
    kind: 'coordinator',
    kindWords: 'Eerst dichter bij huis',
    name: 'Eerst uw eigen instelling',
    path: '/voor-wie/check/advies/student/',
  });
});
