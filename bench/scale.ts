import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeBareSite } from './scale/bare-site.ts';

const needed = [
  'content',
  'src',
  'functions',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];
const sizes = [100, 300, 1000];

/**
 * Time and memory of a build with 100, 300 and 1,000 more questions, each in both languages, and of
 * a site with the same texts and nothing else: what Astro itself takes.
 */
export async function measure(): Promise<void> {
  console.log('astro build with generated questions in both languages, search index included');
  const rows = sizes.map((size) => [`${size} more questions`, build(writeSite, size)]);
  const bare = ['1000 more, texts alone', build(writeBareSite, 1000)];
  console.table(Object.fromEntries([...rows, bare]));
  return Promise.resolve();
}

function build(write: (folder: string) => void, size: number) {
  const folder = mkdtempSync(path.join(tmpdir(), 'scale-'));
  try {
    write(folder);
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
    for (let number = 0; number < size; number += 1) writeQuestion(folder, number);
    const start = performance.now();
    const report = path.join(folder, 'peak');
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', reporter(report), 'node_modules/astro/bin/astro.mjs', 'build', '--silent'],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
    );
    if (status !== 0) throw new Error(stderr);
    const seconds = (performance.now() - start) / 1000;
    const megabytes = Number(readFileSync(report, 'utf8')) / 1024;
    return { seconds: Math.round(seconds * 10) / 10, 'peak MB': Math.round(megabytes) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A module that writes the peak of the process's memory, in kilobytes, when it ends. */
const reporter = (file: string) =>
  `data:text/javascript,${encodeURIComponent(
    `import { writeFileSync } from 'node:fs';
     process.on('exit', () => writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)));`,
  )}`;

/** This site, as it is. */
function writeSite(folder: string) {
  for (const name of needed) cpSync(name, path.join(folder, name), { recursive: true });
}

/**
 * A question with the text of a real one, under a number, an id and addresses of its own. All real
 * ones take their turn, so that short and long answers are as frequent as on the site.
 */
function writeQuestion(folder: string, number: number) {
  const models = readdirSync('content/questions');
  const model = path.join('content/questions', models[number % models.length] ?? '');
  const copy = path.join(folder, `content/questions/generated-${number}`);
  mkdirSync(copy);
  const change = (name: string, edit: (text: string) => string) => {
    writeFileSync(path.join(copy, name), edit(readFileSync(path.join(model, name), 'utf8')));
  };
  change('question.yaml', (text) => text.replace(/^number: .*/m, `number: ${10_000 + number}`));
  for (const name of ['nl.mdx', 'en.mdx']) {
    change(name, (text) =>
      text
        .replace(/^slug: (.*)/m, `slug: $1-${number}`)
        .replace(/^question: (.*)\?$/m, `question: $1 (${number})?`),
    );
  }
}
