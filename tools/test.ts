import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.ts';
import { lanes, runLanes } from './lanes.ts';
import { counted, forget, ringCommand, rings, type Ring } from './rings.ts';
import { run } from './run.ts';

// `npm test` is everything that must hold, in the order in which a mistake is cheapest to find; the
// first failure stops. `npm test -- site`, or `npm test -- browser contact`: a ring, or some files.
const [first, ...files] = process.argv.slice(2);
const start = performance.now();
const isRing = (name: string | undefined): name is Ring => rings.some((ring) => ring === name);

if (first !== undefined && !isRing(first)) {
  stop(`No ring called ${first}. There are: ${rings.join(', ')}; the others are in npm run check.`);
}
forget();
if (first === undefined) {
  heading('What can be known without a build');
  const results = await runLanes(lanes);
  if (results.some(({ isGood }) => !isGood))
    stop('Mend this first; the built site was not tested.');
}
if (first !== 'unit') {
  heading('The site');
  run('astro', 'build', '--silent');
}
for (const ring of first === undefined ? (['site', 'browser'] as const) : [first]) {
  heading({ unit: 'Logic', site: 'What we publish', browser: 'What a person can do' }[ring]);
  if (ring === 'browser') ensureBrowser();
  runRing(ring);
}
summarise();

function runRing(ring: Ring) {
  const [program = '', ...parameters] = ringCommand(ring, files);
  const { status, signal } = spawnSync(program, parameters, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  if (signal) console.error(`${program} was ended by ${signal}.`);
  summarise();
  process.exit(status ?? 1);
}

function summarise() {
  const counts = counted();
  const sum = (part: 'passed' | 'failed') =>
    counts.reduce((total, count) => total + count[part], 0);
  const minutes = (performance.now() - start) / 60_000;
  heading(`Done in ${minutes.toFixed(1)} minutes`);
  for (const { ring, passed, failed } of counts) {
    console.log(`${ring}: ${passed} passed${failed > 0 ? `, ${failed} failed` : ''}`);
  }
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
}

function heading(words: string) {
  console.log(`\n── ${words}`);
}

function stop(words: string): never {
  console.error(words);
  process.exit(1);
}
