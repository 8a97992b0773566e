import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriedFields, fromFragment, toFragment } from '#src/contact-form/carry.ts';
import { formLinks } from '#src/checks/form-links.ts';
import { finishedPaths } from '#src/checks/paths.ts';
import { limits } from '#src/contact-form/fields.ts';
import { rules } from '../checks/rules.ts';

test('what is carried along arrives as it left, whatever the text', () => {
  const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
  const values = fc.dictionary(fc.constantFrom(...carriedFields), texts, { minKeys: 1 });
  fc.assert(
    fc.property(values, (carried) => {
      const fragment = toFragment({ source: 'check', from: '/voor-wie/', values: carried });

      expect(fromFragment(fragment)).toEqual({
        source: 'check',
        from: '/voor-wie/',
        values: Object.fromEntries(Object.entries(carried)),
      });
    }),
  );
});

test.for([
  '//elders.example/',
  '/\\elders.example/',
  'https://elders.example/',
  'javascript:1',
  '/a?b',
])('does not lead to %s', (from) => {
  expect(fromFragment(toFragment({ from, values: { topic: 'russia' } }))?.from).toBeUndefined();
});

test('takes no field that says who asks, and nothing at all when there is no field', () => {
  expect(fromFragment('name=Jan&email=a@b.nl&website=x&topic=russia')?.values).toEqual({
    topic: 'russia',
  });
  expect(fromFragment('name=Jan')).toBeUndefined();
  expect(fromFragment('')).toBeUndefined();
});

describe.for(['nl', 'en'] as const)('the ways from the check to the form in %s', (language) => {
  const links = finishedPaths(rules).flatMap(({ answers }) =>
    formLinks(rules, answers, language).map(({ path }) => ({ answers, path })),
  );

  test('carry every answer along, within the limit of the box', () => {
    expect(links.length).toBeGreaterThan(20);
    for (const { answers, path } of links) {
      const carried = fromFragment(path.slice(path.indexOf('#') + 1));
      expect(carried?.from).toMatch(/^\/.*\/$/);
      expect(carried?.values.context?.split('\n')).toEqual(
        answers.map(({ step, option }) => `${step.question[language]} ${option.label[language]}`),
      );
      expect(carried?.values.context?.length).toBeLessThan(limits.context);
    }
  });
});
