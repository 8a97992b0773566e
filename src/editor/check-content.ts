import { today } from '#src/site/dates.ts';
import { knownIds } from './known-ids.ts';
import type { Mistake } from './mistake.ts';
import { checkProse } from './prose.ts';
import type { Content } from './read.ts';
import { checkPlainTexts } from './rules/plain-texts.ts';
import { checkDates } from './rules/dates.ts';
import { checkActs } from './rules/acts.ts';
import { checkCitations } from './rules/citations.ts';
import { checkEarlierTexts } from './rules/earlier-texts.ts';
import { checkEvidence } from './rules/evidence.ts';
import { checkDecisionGraphs } from './rules/decision-graphs.ts';
import { checkFinder } from './rules/finder.ts';
import { checkLandings } from './rules/landings.ts';
import { checkPairs } from './rules/pairs.ts';
import { checkRelations } from './rules/relations.ts';
import { checkRivalStatements } from './rules/rival-statements.ts';
import { checkSignpost } from './rules/signpost.ts';
import { checkTopics } from './rules/topics.ts';
import { checkTranslatedVersions } from './rules/translated-versions.ts';
import { checkTranslations } from './rules/translations.ts';
import { checkUnique } from './rules/unique.ts';
import { checkVerdicts } from './rules/verdicts.ts';
import { checkWorksheet } from './rules/worksheet.ts';

/**
 * Every mistake in the content, at once. Works on the files alone, so that it needs no build.
 * @param day the current day, `YYYY-MM-DD`.
 */
export function checkContent({ files, mistakes, paths }: Content, day = today()): Mistake[] {
  const known = knownIds(files);
  return [
    ...mistakes,
    ...checkPairs(files, paths),
    ...checkUnique(files),
    ...checkRelations(files),
    ...checkActs(files, day),
    ...checkEvidence(files, day),
    ...checkCitations(files),
    ...checkRivalStatements(files),
    ...checkDates(files, day),
    ...checkEarlierTexts(files),
    ...checkVerdicts(files),
    ...checkPlainTexts(files),
    ...checkTranslations(files),
    ...checkTranslatedVersions(files),
    ...checkLandings(files),
    ...checkDecisionGraphs(files, paths),
    ...checkSignpost(files),
    ...checkTopics(files),
    ...checkFinder(files, day),
    ...checkWorksheet(files),
    ...files.flatMap((file) => checkProse(file, known)),
  ];
}
