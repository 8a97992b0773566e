import { checkContent } from '#src/editor/check-content.ts';
import { describeMistakes } from '#src/editor/mistake.ts';
import { readContent, type Content } from '#src/editor/read.ts';
import { today } from '#src/site/dates.ts';
import { readOptions, WrongArguments } from '../read-options.ts';
import { askAll, Stopped, type Answers, type Ask, type Prompt } from './ask.ts';
import { writeDraft, type Draft } from './draft.ts';
import { promptInTerminal } from './prompt.ts';

/** What stands around a job; a test passes its own. */
export interface World {
  /** Folder of the content. */
  folder: string;
  /** The current day, `YYYY-MM-DD`. */
  day: string;
  prompt: Prompt | undefined;
  fetch: typeof fetch;
}

/** Something that a writer wants done: what must be known, and what then stands in which file. */
export interface Job {
  /** In one line, in Dutch. */
  about: string;
  asks: (content: Content, world: World) => Ask[];
  make: (answers: Answers, content: Content, world: World) => Draft | Promise<Draft>;
}

/**
 * Do a job: ask, write, and tell what waits for the writer.
 * @param args what stands after `--`, as `--theme loket`.
 * @returns what to say, in Dutch, and the exit code: 0 written, 2 nothing was written.
 */
export async function runJob(
  job: Job,
  args: string[],
  around: Partial<World> = {},
): Promise<{ said: string; code: 0 | 2 }> {
  const world: World = {
    folder: 'content',
    day: today(),
    prompt: process.stdin.isTTY ? promptInTerminal : undefined,
    fetch,
    ...around,
  };
  const content = readContent(world.folder);
  const asks = job.asks(content, world);
  try {
    const flags = flagsIn(args, asks);
    if (flags.help) return { said: usageOf(job, asks), code: 0 };
    const answers = await askAll(asks, flags, world.prompt);
    const draft = await job.make(answers, content, world);
    const files = writeDraft(world.folder, draft);
    return { said: [tellFiles(files), ...draft.notes, tellState(world)].join('\n\n'), code: 0 };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return { said: error.message, code: 2 };
  }
}

function flagsIn(args: string[], asks: Ask[]): Answers {
  const names = [...asks.map(({ name }) => name), 'help'];
  const options = Object.fromEntries(
    names.map((name) => [name, { type: name === 'help' ? 'boolean' : 'string' } as const]),
  );
  try {
    return readOptions({ args, options }).values as Answers;
  } catch (error) {
    if (!(error instanceof WrongArguments)) throw error;
    throw new Stopped(`${error.message}\nAlle vragen: --help`);
  }
}

const usageOf = ({ about }: Job, asks: Ask[]): string =>
  [
    about,
    ...asks.map(({ name, question, choices, need }) => {
      const known = choices ? ` [${choices.map(({ value }) => value).join(' | ')}]` : '';
      return `  --${name}${known}\n      ${question}${need === 'now' ? ' (nodig)' : ''}`;
    }),
  ].join('\n');

const tellFiles = (files: string[]) =>
  ['Geschreven:', ...files.map((file) => `  ${file}`)].join('\n');

function tellState({ folder, day }: World): string {
  const mistakes = checkContent(readContent(folder), day);
  if (mistakes.length === 0) return 'De controle van de inhoud is schoon.';
  return `De controle van de inhoud zegt wat nog moet gebeuren.\n\n${describeMistakes(mistakes, 'nl')}`;
}
