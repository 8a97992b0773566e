import { expect, test } from 'vitest';
import { isTouchedBy, packagesIn } from '#src/evidence/packages.ts';
import { fact } from '#src/schemas/evidence.ts';
import { regulation } from './regulation.ts';

const changes = (amended: string, article: string) => ({
  amends: [{ act: amended, articles: [article] }],
});
const acts = [
  regulation('between', '2026-05-01', { changed: { nl: 'Iets.', en: 'Something.' } }),
  regulation('belarus', '2026-07-23', { package: 21, ...changes('765-2006', 'Annex V') }),
  regulation('list', '2026-07-22', { package: 21, ...changes('269-2014', 'Annex 1') }),
  regulation('russia', '2026-07-23', {
    package: 21,
    inForce: '2026-07-24',
    changed: { nl: 'Veel.', en: 'Much.' },
    ...changes('833-2014', '5n'),
  }),
];
const [between, package21] = packagesIn(acts);

test('a package holds all its acts, what it changed first', () => {
  expect(package21?.acts.map(({ id }) => id)).toEqual(['russia', 'list', 'belarus']);
  expect([package21?.adopted, package21?.inForce]).toEqual(['2026-07-22', '2026-07-24']);
  expect(package21?.changed).toEqual([{ nl: 'Veel.', en: 'Much.' }]);
  expect(between?.acts.map(({ id }) => id)).toEqual(['between']);
});

test.for([
  [{ act: '833-2014', article: '5n' }, true],
  [{ act: '765-2006', annex: 'V' }, true],
  [{ act: '269-2014', annex: '1' }, true],
  [{ act: 'belarus', article: '1' }, true],
  [{ act: '833-2014', article: '5h' }, false],
  [{ act: '765-2006', article: '5n' }, false],
] as const)('a package touches what any of its acts changed: %o', ([place, isTouched]) => {
  const rests = [{ version: '2026-07-17', ...place }];
  const cited = fact.parse({ statement: 'The example forbids it.', known: 'source', rests });

  expect(package21 && isTouchedBy(cited, package21)).toBe(isTouched);
});
