import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { readContent } from '#src/editor/read.ts';
import { today } from '#src/site/dates.ts';
import { WrongArguments } from '../read-options.ts';
import { readArguments, usage } from './arguments.ts';
import { askLinks, type World } from './ask-links.ts';
import { externalLinks } from './links.ts';
import { exitCode, makeReport } from './make.ts';
import { print } from './print.ts';
import { askQueries } from './queries.ts';
import { reportShape } from './shape.ts';

/** What stands around the command; a test passes its own. */
interface Around {
  /** Folder of the content. */
  folder?: string;
  world?: Partial<World>;
  queries?: typeof askQueries;
}

/**
 * Tell what the content asks of its editors.
 * @param args what stands after `--`: `--json`, `--schema`, `--links`, `--search`, `--on 2027-01-15`.
 * @returns what to say, and the exit code: 0 nothing to do today, 1 something, 2 not to be known.
 */
export async function report(
  args: string[],
  around: Around = {},
): Promise<{ said: string; code: 0 | 1 | 2 }> {
  try {
    const asked = readArguments(args);
    if (asked.help) return { said: usage, code: 0 };
    return await told(asked, around);
  } catch (error) {
    if (!(error instanceof WrongArguments)) throw error;
    return { said: `${error.message}\n${usage}`, code: 2 };
  }
}

async function told(
  asked: ReturnType<typeof readArguments>,
  { folder = 'content', world = {}, queries = askQueries }: Around,
): ReturnType<typeof report> {
  const asJson = (value: unknown) => JSON.stringify(value, undefined, 2);
  if (asked.schema) return { said: asJson(z.toJSONSchema(reportShape)), code: 0 };

  const content = readContent(folder);
  const made = makeReport(content, asked.day ?? today());
  if (asked.links) {
    const all = { ask: fetch, wait: sleep, now: Date.now, tell: console.error, ...world };
    made.links = await askLinks(externalLinks(content.files), all);
  }
  // After the links: the engine of the search answers every later fetch itself.
  if (asked.search) {
    const search = await queries();
    if (search) made.search = search;
    else made.failures.push({ asked: 'zoeken', reason: 'de site is niet gebouwd (npm run build)' });
  }
  return { said: asked.json ? asJson(made) : print(made), code: exitCode(made) };
}
