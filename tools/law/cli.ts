import { readContent } from '#src/editor/read.ts';
import { tell } from '#src/editor/said.ts';
import { registerIn } from '#src/evidence/in-files.ts';
import { today } from '#src/site/dates.ts';
import { askAll } from './ask.ts';
import { compare, exitCode } from './compare.ts';
import { noteHashes } from './note-hashes.ts';
import { print } from './print.ts';
import type { Fetch } from '../request.ts';

interface Options {
  /** For a machine instead of for people. */
  isJson?: boolean;
  /** Put the fingerprints that are missing in the register. */
  isWriting?: boolean;
  /** Folder of the content. */
  folder?: string;
  /** The current day, `YYYY-MM-DD`. */
  day?: string;
  ask?: Fetch;
}

/**
 * Ask whether the law moved since the texts of the register were read.
 * @returns what to say, and the exit code: 0 nothing moved, 1 something to read again or missing,
 * 2 something could not be asked.
 */
export async function law({
  isJson = false,
  isWriting = false,
  folder = 'content',
  day = today(),
  ask = fetch,
}: Options = {}): Promise<{ said: string; code: 0 | 1 | 2 }> {
  const { files, mistakes } = readContent(folder);
  const register = registerIn(files);
  const answers = await askAll(register, day, ask);
  // Of half a register, or of none, nobody can say that nothing moved.
  for (const { file, field, problem } of mistakes) {
    answers.failures.push({ asked: `${file}, ${field}`, reason: tell(problem, 'nl') });
  }
  if (register.size === 0) answers.failures.push({ asked: folder, reason: 'heeft geen register' });
  const findings = compare(files, answers);
  const isNoted = isWriting && mistakes.length === 0;
  if (isNoted) {
    noteHashes(folder, files, new Map(findings.hashes.map(({ page, hash }) => [page, hash])));
  }
  return {
    said: isJson ? JSON.stringify(findings, undefined, 2) : print(findings, isNoted),
    code: exitCode(findings),
  };
}
