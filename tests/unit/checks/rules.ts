import { readContent } from '#src/editor/read.ts';
import { ofKind } from '#src/schemas/collections.ts';

/** The checks that the site is published with, by the name of their folder. */
export const checks = new Map(
  ofKind(readContent('content').files, 'checks').map(({ id, value }) => [id, value]),
);

/** The check by which the loket advises on questions that come in. */
export const rules = ruleOf('who-may-ask');

function ruleOf(id: string) {
  const found = checks.get(id);
  if (!found) throw new Error(`content/checks has no ${id}`);
  return found;
}
