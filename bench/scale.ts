import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pageTexts } from '#tools/search-judge/built-pages.ts';
import { writeBareSite } from './scale/bare-site.ts';
import { writeQuestions } from './scale/questions.ts';
import { buildCost, type BuildCost } from './shared/build-cost.ts';
import { writeStarlight } from './shared/starlight.ts';

const needed = [
  'content',
  'src',
  'functions',
  'public',
  'tools',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];
/** More questions, each in both languages; every size builds two sites. */
const sizes = [0, 300, 1000, 3000];
/** And the size that ours alone is built with: Starlight, ten minutes at 3,000, would take hours. */
const largest = 10_000;

/**
 * What a build takes with more and more questions, beside Starlight with the same texts, and for 1,000
 * beside Astro with these texts and nothing else. Needs `dist/`, and the network for Starlight; takes
 * forty minutes.
 */
export async function measure(): Promise<void> {
  console.log('astro build: seconds, seconds of the processors, megabytes at the peak');
  for (const size of sizes) {
    const ours = buildOurs(writeSite, size);
    const Starlight = buildStarlight(size);
    console.log(`\n${size} more questions in both languages`);
    console.table({ ours, Starlight });
    console.log(
      `${ratio(ours.processor, Starlight.processor)} of the processor time of Starlight, ` +
        `${ratio(ours.peak, Starlight.peak)} of its memory`,
    );
  }
  console.log(`\n${largest} more questions in both languages`);
  console.table({ ours: buildOurs(writeSite, largest) });
  console.log('\nThe texts of 1,000 more questions in Astro, without a frame, a check or a search');
  console.table({ bare: buildOurs(writeBareSite, 1000) });
  return Promise.resolve();
}

const ratio = (one: number, other: number) => (one / other).toFixed(2);

function buildOurs(write: (folder: string) => void, size: number): BuildCost {
  const folder = mkdtempSync(path.join(tmpdir(), 'scale-'));
  try {
    write(folder);
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
    writeQuestions(folder, size);
    return buildCost(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** This site, as it is. */
function writeSite(folder: string) {
  for (const name of needed) cpSync(name, path.join(folder, name), { recursive: true });
}

/** All texts of ours that search can find, and those of questions again until there are as many. */
function buildStarlight(size: number): BuildCost {
  const questions = pageTexts.filter(({ name }) => /^\d+$/.test(name));
  const more = Array.from({ length: size * 2 }, (_, at) => questions[at % questions.length]);
  const { folder, remove } = writeStarlight([...pageTexts, ...more.filter((text) => !!text)]);
  try {
    return buildCost(folder);
  } finally {
    remove();
  }
}
