import { expect, test } from 'vitest';
import { readOptions } from '#tools/read-options.ts';

const options = { json: { type: 'boolean' }, on: { type: 'string', short: 'o' } } as const;

test.for([
  [['--jsn'], '“--jsn” kent deze opdracht niet.'],
  [['-x'], '“-x” kent deze opdracht niet.'],
  [['gisteren'], '“gisteren” kent deze opdracht niet.'],
  [['--json=ja'], 'Achter --json hoort geen waarde.'],
  [['--on'], 'Achter -o, --on hoort een waarde.'],
  [['--on', '--json'], 'Achter --on hoort een waarde.'],
] as const)('whoever misspells %j is told so in Dutch', ([args, sentence]) => {
  expect(() => readOptions({ args: [...args], options })).toThrow(sentence);
});
