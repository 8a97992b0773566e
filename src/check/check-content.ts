import { globSync } from 'node:fs';
import path from 'node:path';
import { knownIds } from './known-ids.ts';
import type { Mistake } from './mistake.ts';
import { checkProse } from './prose.ts';
import { readContent } from './read.ts';
import { checkAnswers } from './rules/answers.ts';
import { checkDates } from './rules/dates.ts';
import { checkEligibility } from './rules/eligibility.ts';
import { checkLandings } from './rules/landings.ts';
import { checkPairs } from './rules/pairs.ts';
import { checkRelations } from './rules/relations.ts';
import { checkSignpost } from './rules/signpost.ts';
import { checkTranslations } from './rules/translations.ts';
import { checkUnique } from './rules/unique.ts';

/**
 * Check all content below `folder` and return every mistake at once.
 * Works on the files alone, so that it needs no build.
 */
export function checkContent(folder: string): Mistake[] {
  const { files, mistakes } = readContent(folder);
  const known = knownIds(files);
  const allPaths = new Set(
    globSync('**/*.*', { cwd: folder }).map((name) =>
      path.posix.join(path.basename(folder), name.replaceAll('\\', '/')),
    ),
  );
  return [
    ...mistakes,
    ...checkPairs(files, allPaths),
    ...checkUnique(files),
    ...checkRelations(files),
    ...checkDates(files),
    ...checkAnswers(files),
    ...checkTranslations(files),
    ...checkLandings(files),
    ...checkEligibility(files, allPaths),
    ...checkSignpost(files),
    ...files.flatMap((file) => checkProse(file, known)),
  ];
}
