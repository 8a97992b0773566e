import { spawnSync } from 'node:child_process';
import { browserRemedy, ensureBrowser } from './browser.ts';
import { chosenTests, type Chosen } from './chosen-tests.ts';
import { ensureJava, javaRemedy } from './java.ts';
import { lanesIn, type Lane } from './lanes.ts';
import { runLanes } from './run-lanes.ts';
import { counted, forget, ringCommand, rings } from './rings.ts';

// `npm test` is everything that must hold: first what can be known of the texts and the code, while the
// site is built, then what is in it. `npm test -- site`, `npm test -- browser contact`, `npm test --
// feeds`: a ring, some files of it, or files of whatever ring.
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
const site: Lane = {
  name: 'site',
  about: 'the site and its function, built',
  commands: [[process.execPath, 'tools/build.ts']],
  after: ['content'],
};
const needsSite = chosen.some(({ ring }) => ring !== 'unit');
if (words.length === 0) heading('Texts and code, and the site in the meantime');
// All of `unit` is one of them; a build writes the types of the content as well.
const checks = lanesIn('nl').map((lane) => (lane.name === 'types' ? site : lane));
const isGood = await runLanes(words.length === 0 ? checks : needsSite ? [site] : []);
if (!isGood) stop('Mend this first; the built site was not tested.');

const left = words.length === 0 ? chosen.filter(({ ring }) => ring !== 'unit') : chosen;
if (needsSite && !ensureJava())
  leftOut.push(`whether the HTML is valid: there is no Java on this machine. ${javaRemedy}`);
const hasBrowser = left.every(({ ring }) => ring !== 'browser') || ensureBrowser();
if (!hasBrowser) leftOut.push(`browser: there is none on this machine. ${browserRemedy}`);
const able = hasBrowser ? left : left.filter(({ ring }) => ring !== 'browser');
if (able.length > 0) {
  const titles = { unit: 'Logic', site: 'What we publish', browser: 'What a person can do' };
  heading(able.map(({ ring }) => titles[ring]).join(', '));
  runRings(able);
}
summarise();
// Whoever publishes on the word of this command must not take half of it for all.
if (leftOut.length > 0 && process.env['CI']) process.exitCode = 1;

function runRings(able: Chosen[]) {
  const [program = '', ...parameters] = ringCommand(
    able.map(({ ring }) => ring),
    able.flatMap(({ files }) => files),
  );
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
