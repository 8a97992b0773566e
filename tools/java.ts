import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { installFromDebian } from './debian-package.ts';

/** What to do where there is no Java. */
export const javaRemedy =
  'Install Java 11 or newer, and put it on the PATH or its folder in JAVA_HOME.';

/** The oldest Java that the Nu checker runs on. */
const oldest = 11;

/**
 * The Java of this machine: the one in JAVA_HOME, or the one on the path.
 * @param versionOf tells the version of a program, 0 where it is no Java.
 * @returns the program to run; nothing where there is none, or only one that is too old.
 */
export function findJava(
  { JAVA_HOME: home }: NodeJS.ProcessEnv = process.env,
  versionOf = askVersion,
): string | undefined {
  const own = home ? [path.join(home, 'bin', 'java')] : [];
  return [...own, 'java'].find((program) => versionOf(program) >= oldest);
}

/**
 * Install Java where there is none, if Debian has it for us.
 * @returns whether there is one.
 */
export function ensureJava(): boolean {
  if (findJava()) return true;
  installFromDebian('default-jre-headless');
  return findJava() !== undefined;
}

/**
 * What `java -version` says. Until Java 8 the number stood second (“1.8.0”): 1 is too old as well.
 * @returns the first number of the version; 0 where there is no such program, or one that only tells
 * where to find Java, as a Mac has.
 */
export function versionIn(said: string): number {
  return Number(/version "(\d+)/.exec(said)?.[1] ?? 0);
}

function askVersion(program: string): number {
  if (path.isAbsolute(program) && !existsSync(program) && !existsSync(`${program}.exe`)) return 0;
  const { error, stderr } = spawnSync(program, ['-version'], { encoding: 'utf8' });
  return error ? 0 : versionIn(stderr);
}
