import { z } from 'zod';
import { readOptions, WrongArguments } from '../read-options.ts';

/** What can be asked of the report, in Dutch. */
export const usage = `npm run report -- [--json | --schema] [--links] [--search] [--on 2027-01-15]
  --json    voor een machine      --schema  de vorm daarvan
  --links   ook dode links        --search  ook zoekvragen, op de gebouwde site
  --on      alsof het die dag is`;

const options = {
  json: { type: 'boolean', default: false },
  schema: { type: 'boolean', default: false },
  links: { type: 'boolean', default: false },
  search: { type: 'boolean', default: false },
  on: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/**
 * Read what stands after `--`.
 * @throws WrongArguments
 */
export function readArguments(args: string[]) {
  const { on, ...flags } = readOptions({ args, options }).values;
  const day = z.iso.date().optional().safeParse(on);
  if (!day.success) throw new WrongArguments(`“${on ?? ''}” is geen dag.`);
  return { ...flags, day: day.data };
}
