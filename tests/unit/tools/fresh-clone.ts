import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** What npm does when it is asked for the registry and for an install, as lines of a shell script. */
interface Npm {
  view?: string;
  ci?: string;
}

/** A whole install of the one package that the small project has. */
export const install = `mkdir -p node_modules/sum
echo '{}' > node_modules/sum/package.json
cp package-lock.json node_modules/.package-lock.json`;

/** A fresh clone of a small project behind our door, on a machine where npm does what we say. */
export function freshClone(npm: Npm = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'clone-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const write = (file: string, text: string) => {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text, { mode: 0o755 });
  };
  const setNpm = ({ view = 'exit 0', ci = install }: Npm) => {
    const noted = `echo "$@" >> installs\n${ci}`;
    write('machine/npm', `#!/bin/sh\ncase $1 in\nview) ${view};;\nci) ${noted};;\nesac\n`);
  };

  setNpm(npm);
  cpSync('tools/bootstrap.mjs', path.join(folder, 'tools/bootstrap.mjs'));
  cpSync('tools/door', path.join(folder, 'tools/door'), { recursive: true });
  write('package.json', packageJson('>=20.19.0'));
  write('package-lock.json', lockfile('1.0.0'));
  write('.node-version', `${process.versions.node}\n`);
  write('tools/build.ts', "console.log('the site is built')");
  write('installs', '');

  return {
    write,
    setNpm,
    run: (command: string, environment = {}) =>
      start(folder, `exec ${door} ${command}`, environment).ended,
    start: (command: string) => start(folder, `exec ${door} ${command}`),
    /** As npm starts a script: from a shell that waits for it. */
    startByNpm: (command: string) =>
      start(folder, `${door} ${command}; exit $?`, { npm_lifecycle_event: command }),
    /** The words with which npm was asked to install, a line each time. */
    installs: () => readFileSync(path.join(folder, 'installs'), 'utf8').split('\n').slice(0, -1),
  };
}

/** Settings of a project that asks for these versions of Node. */
export function packageJson(node: string) {
  const scripts = {
    build: 'node tools/bootstrap.mjs build',
    start: 'node tools/bootstrap.mjs start',
  };
  return JSON.stringify({ type: 'module', engines: { node }, scripts });
}

/** The lockfile of a project that has one package. */
export const lockfile = (version: string) =>
  JSON.stringify({ packages: { '': {}, 'node_modules/sum': { version } } });

const door = `"${process.execPath}" tools/bootstrap.mjs`;

function start(folder: string, line: string, environment = {}) {
  const PATH = `${folder}/machine:${process.env['PATH'] ?? ''}`;
  const child = spawn(line, {
    shell: true,
    cwd: folder,
    env: { ...process.env, PATH, ...environment },
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => (told += part.toString()));
  }
  const { promise: ended, resolve } = Promise.withResolvers<{
    told: string;
    code: number | null;
  }>();
  child.once('close', (code) => {
    resolve({ told, code });
  });
  return { child, told: () => told, ended };
}
