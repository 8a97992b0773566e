import { parseArgs } from 'node:util';
import { readContent } from '#src/editor/read.ts';
import { findWhere } from './find.ts';
import { print } from './print.ts';

const usage = `npm run where -- [--json] <wat>
  een regeling (833/2014), een artikel (833/2014 art. 5ae), een feit (F120),
  een vraag (nummer of map), een dag (24 juni 2024), of een woord`;

/**
 * Tell where the content leans on something.
 * @param args what stands after `--`.
 * @returns what to say, and the exit code: 0 found, 1 nothing found, 2 not asked well.
 */
export function where(args: string[], folder = 'content'): { said: string; code: 0 | 1 | 2 } {
  const { values, positionals } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
    strict: false,
  });
  const query = positionals.join(' ').trim();
  if (values.help) return { said: usage, code: 0 };
  if (query === '') return { said: usage, code: 2 };
  const found = findWhere(query, readContent(folder));
  const isEmpty = found.leaning.length + found.mentions.length + found.earlier.length === 0;
  return {
    said: values.json ? JSON.stringify(found, undefined, 2) : print(found),
    code: isEmpty ? 1 : 0,
  };
}
