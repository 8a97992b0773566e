import { spawnSync } from 'node:child_process';
import { browserRemedy, ensureBrowser } from './browser.ts';
import { aloneWithSite, buildSite } from './build-site.ts';
import { chosenTests } from './chosen-tests.ts';
import { ensureJava, javaRemedy } from './java.ts';
import { lanesIn } from './lanes.ts';
import { runLanes } from './run-lanes.ts';
import { counted, forget, ringCommand, rings, type Ring } from './rings.ts';

// `npm test` is everything that must hold, in the order in which a mistake is cheapest to find; the
// first failure stops. `npm test -- site`, `npm test -- browser contact`, `npm test -- feeds`: a ring,
// some files of it, or files of whatever ring.
const words = process.argv.slice(2);
const start = performance.now();
const chosen = chosenTests(words);
/** What was not tested, and why. */
const leftOut: string[] = [];

if (!chosen) {
  stop(
    `No ring or file called ${words.join(' ')}. The rings are ${rings.join(', ')}; of a file a part of ` +
      'its name is enough. The other checks are in npm run check.',
  );
}
forget();
if (words.length === 0) {
  heading('What can be known without a build');
  const results = await runLanes(lanesIn('nl'));
  if (results.some(({ isGood }) => !isGood))
    stop('Mend this first; the built site was not tested.');
}
// All of `unit` was one of the lanes.
const left = words.length === 0 ? chosen.filter(({ ring }) => ring !== 'unit') : chosen;
if (left.some(({ ring }) => ring !== 'unit')) {
  heading('The site');
  if (!ensureJava())
    leftOut.push(`whether the HTML is valid: there is no Java on this machine. ${javaRemedy}`);
  await aloneWithSite(() => {
    buildSite();
  });
}
for (const { ring, files } of left) {
  heading({ unit: 'Logic', site: 'What we publish', browser: 'What a person can do' }[ring]);
  if (ring === 'browser' && !ensureBrowser()) {
    leftOut.push(`browser: there is none on this machine. ${browserRemedy}`);
  } else {
    runRing(ring, files);
  }
}
summarise();
// Whoever publishes on the word of this command must not take half of it for all.
if (leftOut.length > 0 && process.env['CI']) process.exitCode = 1;

function runRing(ring: Ring, files: string[]) {
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
  for (const words of leftOut) console.log(`Left out: ${words}`);
}

function heading(words: string) {
  console.log(`\n── ${words}`);
}

function stop(words: string): never {
  console.error(words);
  process.exit(1);
}
