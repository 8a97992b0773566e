import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import type { Language } from '#src/site/language.ts';
import { ringCommand } from './rings.ts';

/** Something that must hold, and the programs that tell whether it does. */
export interface Lane {
  name: string;
  /** In plain words, for somebody who reads the list. */
  about: string;
  commands: string[][];
}

/** Where a program keeps which files it found good, by what is in them. */
const cacheIn = (name: string) => [
  '--cache',
  '--cache-strategy=content',
  `--cache-location=node_modules/.cache/${name}`,
];

/**
 * What can be known without a build, in about a minute: `npm run check`.
 * @param language in which writers are told of mistakes in the content.
 */
export const lanesIn = (language: Language): Lane[] => [
  {
    name: 'types',
    about: 'TypeScript and templates; browser code by what the supported browsers have',
    commands: [
      ['astro', 'check', '--noSync', '--minimumFailingSeverity=hint'],
      ['tsc', '-p', 'src/client'],
    ],
  },
  {
    name: 'lint',
    about: 'rules of the language',
    // What did not change since it was found good is left out here; a fresh clone looks at everything.
    commands: [['eslint', '.', '--max-warnings=0', ...cacheIn('eslint')]],
  },
  {
    name: 'unit',
    about: 'is the logic right?',
    commands: [ringCommand('unit')],
  },
  {
    name: 'format',
    about: 'layout of the files',
    commands: [['prettier', '--check', '--cache', '--log-level=warn', '.']],
  },
  {
    name: 'spelling',
    about: 'everything a reader reads',
    commands: [
      ['cspell', '--config=tests/spelling/cspell.yaml', '--no-progress', ...cacheIn('cspell')],
    ],
  },
  {
    name: 'content',
    about: 'what writers may get wrong',
    commands: [[process.execPath, 'src/editor/cli.ts', ...(language === 'en' ? ['--en'] : [])]],
  },
  {
    name: 'arrows',
    about: 'who may import whom',
    commands: [[process.execPath, 'tools/arrows/cli.ts']],
  },
];

export interface Result {
  name: string;
  seconds: number;
  isGood: boolean;
}

/**
 * Run lanes side by side, as many as there are cores. Prints a line for each, and of one that fails
 * all that its programs said.
 */
export async function runLanes(chosen: Lane[]): Promise<Result[]> {
  // Two lanes read the types that Astro writes of the content; on a fresh clone there are none yet.
  const { code, said } = await listen('astro', ['sync']);
  if (code !== 0) {
    console.error(said);
    return [{ name: 'content', seconds: 0, isGood: false }];
  }
  const waiting = [...chosen];
  const results: Result[] = [];
  const work = async () => {
    for (let lane = waiting.shift(); lane; lane = waiting.shift()) {
      results.push(await runLane(lane));
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, cpus().length) }, work));
  return results;
}

async function runLane({ name, about, commands }: Lane): Promise<Result> {
  const start = performance.now();
  for (const [program = '', ...parameters] of commands) {
    const { code, said } = await listen(program, parameters);
    if (code === 0) continue;
    console.log(`\n✗ ${name}: ${about}\n\n${said.trim()}\n`);
    return { name, seconds: since(start), isGood: false };
  }
  const seconds = since(start);
  console.log(`✓ ${name}: ${about} (${seconds.toFixed(0)} s)`);
  return { name, seconds, isGood: true };
}

function listen(program: string, parameters: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { shell: process.platform === 'win32' });
    let said = '';
    const hear = (part: Buffer) => (said += part.toString());
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', ({ message }) => {
      resolve({ code: 1, said: message });
    });
    child.on('close', (code, signal) => {
      if (signal) said += `\n${program} was ended by ${signal}.`;
      resolve({ code: code ?? 1, said });
    });
  });
}

const since = (start: number) => (performance.now() - start) / 1000;
