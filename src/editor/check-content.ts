import { knownIds } from './known-ids.ts';
import type { Mistake } from './mistake.ts';
import { checkProse } from './prose.ts';
import type { Content } from './read.ts';
import { checkPlainTexts } from './rules/plain-texts.ts';
import { checkDates } from './rules/dates.ts';
import { checkDecisionGraphs } from './rules/decision-graphs.ts';
import { checkLandings } from './rules/landings.ts';
import { checkPairs } from './rules/pairs.ts';
import { checkRelations } from './rules/relations.ts';
import { checkSignpost } from './rules/signpost.ts';
import { checkTranslations } from './rules/translations.ts';
import { checkUnique } from './rules/unique.ts';

/** Every mistake in the content, at once. Works on the files alone, so that it needs no build. */
export function checkContent({ files, mistakes, paths }: Content): Mistake[] {
  const known = knownIds(files);
  return [
    ...mistakes,
    ...checkPairs(files, paths),
    ...checkUnique(files),
    ...checkRelations(files),
    ...checkDates(files),
    ...checkPlainTexts(files),
    ...checkTranslations(files),
    ...checkLandings(files),
    ...checkDecisionGraphs(files, paths),
    ...checkSignpost(files),
    ...files.flatMap((file) => checkProse(file, known)),
  ];
}
