import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import type { Lane } from './lanes.ts';

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
  const flaw = chosen.some(({ needsTypes }) => needsTypes) ? await flawInSync() : undefined;
  if (flaw !== undefined) {
    const content = chosen.find(({ name }) => name === 'content');
    // Most often a writer's mistake stopped it, which this lane tells without words of ours.
    const result = content && (await runLane(content));
    if (result?.isGood === false) return [result];
    console.error(flaw);
    return [{ name: 'types', seconds: 0, isGood: false }];
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

/** What Astro says when it cannot write the types of the content. */
async function flawInSync(): Promise<string | undefined> {
  const { code, said } = await listen('astro', ['sync']);
  return code === 0 ? undefined : said;
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
