import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from './run.ts';

// `npm run compare -- <revision>`: the built site of that revision beside the one of the files as
// they are. Names that hold a hash are set aside, of style sheets, scripts and parts of the index.
const revision = process.argv[2] ?? 'HEAD';
const before = mkdtempSync(path.join(tmpdir(), 'before-'));

run('git', 'worktree', 'add', '--detach', '--force', before, revision);
try {
  symlinkSync(path.resolve('node_modules'), path.join(before, 'node_modules'), 'junction');
  build(before);
  build('.');
  const [old, now] = [read(path.join(before, 'dist')), read('dist')];
  const names = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  const changed = names.filter((name) => old.get(name) !== now.get(name));
  for (const name of changed) {
    console.log(`${old.has(name) ? (now.has(name) ? 'differs' : 'is gone') : 'is new'}: ${name}`);
  }
  console.log(`${names.length - changed.length} files the same, ${changed.length} not`);
  process.exitCode = changed.length > 0 ? 1 : 0;
} finally {
  run('git', 'worktree', 'remove', '--force', before);
  rmSync(before, { recursive: true, force: true });
}

function build(cwd: string) {
  const astro = path.join('node_modules', 'astro', 'bin', 'astro.mjs');
  const { status } = spawnSync(process.execPath, [astro, 'build', '--silent'], {
    cwd,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${cwd}: the build failed`);
}

/** The content of every file by its name without a hash; of one name, all contents together. */
function read(folder: string): Map<string, string> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => {
      const text = readFileSync(path.join(folder, file), 'latin1');
      return [withoutHash(file.replaceAll('\\', '/')), withoutHash(text)] as const;
    });
  const byName = Map.groupBy(files, ([name]) => name);
  return new Map([...byName].map(([name, same]) => [name, same.map(String).toSorted().join()]));
}

function withoutHash(text: string): string {
  return text
    .replaceAll(/(_astro\/|"\.\/)[\w.-]+\.[\w-]{8}\.(js|css)/g, '$1*.$2')
    .replaceAll(/\b(nl|en)_[0-9a-f]{7,}/g, '$1_*');
}
