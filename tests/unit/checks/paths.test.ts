import { describe, expect, test } from 'vitest';
import { organisationTypes, topics } from '#src/contact-form/fields.ts';
import { findFlaws } from '#src/checks/graph.ts';
import { allPaths, finishedPaths, formValuesOf, type Path } from '#src/checks/paths.ts';
import { answersPath } from '#src/checks/addresses.ts';
import { maxSteps } from '#src/schemas/check.ts';
import { checks, rules } from './rules.ts';

const paths = finishedPaths(rules);

/** Every path as a person would tell it: one line an answer, indented by its place on the path. */
function tell(path: Path): string {
  const { answers } = path;
  const indent = '  '.repeat(answers.length);
  const said = answers.at(-1)?.option.label.en ?? 'START';
  if ('step' in path) return `${indent}${said}. ${path.step.question.en}`;
  const { kind, name, form } = path.outcome;
  const filledIn = Object.entries(formValuesOf(answers)).map(
    ([field, values]) => `${field} ${[values].flat().join('|')}`,
  );
  const way = form ? `to the form: ${filledIn.join(', ')}` : 'no form';
  return `${indent}${said}\n${indent}  = ${kind.toUpperCase()}: ${name.en} (${way})`;
}

describe.for([...checks])('the check %s', ([id, check]) => {
  test('leads everybody to an outcome within five answers', () => {
    expect(findFlaws(check, maxSteps)).toEqual([]);
  });

  test('gives every path this outcome', async () => {
    await expect(`${allPaths(check).map(tell).join('\n')}\n`).toMatchFileSnapshot(
      `paths/${id}.snapshot.txt`,
    );
  });

  test.for(['nl', 'en'] as const)('gives every page in %s an address of its own', (language) => {
    const addresses = allPaths(check).map(({ answers }) => answersPath(check, language, answers));

    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe('the form', () => {
  const filledIn = paths.map(({ answers }) => formValuesOf(answers));

  test.for(organisationTypes)('has “%s” covered by the rules', (type) => {
    expect(filledIn.some(({ organisationType }) => organisationType?.includes(type))).toBe(true);
  });

  test.for(topics)('has “%s” covered by the rules', (topic) => {
    expect(filledIn.some((values) => values.topic?.includes(topic))).toBe(true);
  });
});
