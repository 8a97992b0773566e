import { parseArgs } from 'node:util';
import { z } from 'zod';

/** What can be asked of the report, in Dutch. */
const usage = `npm run report -- [--json | --schema] [--links] [--search] [--on 2027-01-15]
  --json    voor een machine      --schema  de vorm daarvan
  --links   ook dode links        --search  ook zoekvragen, op de gebouwde site
  --on      alsof het die dag is`;

const options = {
  json: { type: 'boolean', default: false },
  schema: { type: 'boolean', default: false },
  links: { type: 'boolean', default: false },
  search: { type: 'boolean', default: false },
  on: { type: 'string' },
} as const;

/** Arguments that cannot be read; the message is for people. */
export class WrongArguments extends Error {}

/**
 * Read what stands after `--`.
 * @throws WrongArguments
 */
export function readArguments(args: string[]) {
  const { on, ...flags } = parsed(args);
  const day = z.iso.date().optional().safeParse(on);
  if (!day.success) throw new WrongArguments(`“${on ?? ''}” is geen dag.\n${usage}`);
  return { ...flags, day: day.data };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new WrongArguments(`${(error as Error).message}\n${usage}`);
  }
}
