import type { Mistake } from '../mistake.ts';
import { partsOf } from '../parts.ts';
import { said } from '../said.ts';
import { toDo } from '../to-do.ts';

/** Every place that still waits for the writer. */
export const checkToDo = (sources: ReadonlyMap<string, string>): Mistake[] =>
  [...sources].flatMap(([file, source]) => (source.includes(toDo) ? findIn(file, source) : []));

function findIn(file: string, source: string): Mistake[] {
  const aboveBody = partsOf(file, source)?.aboveBody || Infinity;
  const way: { column: number; name: string }[] = [];
  return source.split('\n').flatMap((text, index) => {
    const [, before = '', name] = /^([\s-]*)(\w[\w-]*):/.exec(text) ?? [];
    if (name) {
      while ((way.at(-1)?.column ?? -1) >= before.length) way.pop();
      way.push({ column: before.length, name });
    }
    if (!text.includes(toDo)) return [];
    return [
      {
        file,
        line: index + 1,
        field: index + 1 > aboveBody ? 'text' : way.map((one) => one.name).join('.'),
        problem: said`waits for you: ${toDo} stands there`,
        remedy: said`Write what belongs there in its place.`,
      },
    ];
  });
}
