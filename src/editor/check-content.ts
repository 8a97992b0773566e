import { today } from '#src/site/dates.ts';
import type { ContentFile, Kind } from '#src/schemas/collections.ts';
import { knownIds } from './known-ids.ts';
import { lineOf } from './lines.ts';
import type { Mistake } from './mistake.ts';
import { partsOf } from './parts.ts';
import { checkProse } from './prose.ts';
import type { Content } from './read.ts';
import { checkPhones } from './rules/phones.ts';
import { checkPlainTexts } from './rules/plain-texts.ts';
import { checkDates } from './rules/dates.ts';
import { checkAddresses } from './rules/addresses.ts';
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
import { checkToDo } from './rules/to-do.ts';
import { checkTopics } from './rules/topics.ts';
import { checkTranslatedVersions } from './rules/translated-versions.ts';
import { checkTranslations } from './rules/translations.ts';
import { checkUnique } from './rules/unique.ts';
import { checkVerdicts } from './rules/verdicts.ts';
import { checkWorksheet } from './rules/worksheet.ts';

/** Looks at files together. `needs`: the kinds without which it would tell of what is there. */
interface Rule {
  check: (files: ContentFile[], day: string, paths: Set<string>) => Mistake[];
  needs?: Kind[];
}

const rules: Rule[] = [
  { check: (files, _, paths) => checkPairs(files, paths) },
  { check: checkPlainTexts },
  { check: checkDates },
  { check: checkUnique },
  { check: checkPhones },
  { check: (files, _, paths) => checkAddresses(files, paths), needs: ['addresses'] },
  { check: checkRivalStatements },
  { check: checkVerdicts },
  { check: checkTranslatedVersions },
  { check: checkEarlierTexts, needs: ['earlierTexts'] },
  { check: checkLandings, needs: ['guidance'] },
  { check: checkRelations, needs: ['questions', 'guidance', 'referrals', 'themes'] },
  { check: checkActs, needs: ['acts', 'evidence'] },
  { check: checkEvidence, needs: ['acts'] },
  { check: checkCitations, needs: ['acts', 'evidence'] },
  {
    check: (files, _, paths) => checkDecisionGraphs(files, paths),
    needs: ['referrals', 'evidence'],
  },
  { check: checkSignpost, needs: ['referrals'] },
  { check: checkTopics },
  { check: checkFinder, needs: ['acts', 'questions', 'finderLists'] },
  {
    check: checkWorksheet,
    needs: ['worksheet', 'worksheetRules', 'questions', 'referrals', 'acts', 'evidence'],
  },
];

const namedInTexts: Kind[] = ['loket', 'questions', 'guidance', 'referrals', 'glossary'];

/**
 * Every mistake in the content, at once, and each once: what refers to a file that cannot be read is
 * left alone. Works on the files alone, so that it needs no build.
 * @param day the current day, `YYYY-MM-DD`.
 */
export function checkContent(content: Content, day = today()): Mistake[] {
  const { files, mistakes, sources, broken } = content;
  const areWhole = (kinds: Kind[] = []) => kinds.every((kind) => !broken.has(kind));
  const paths = new Set(sources.keys());
  const known = areWhole(namedInTexts) ? knownIds(files) : undefined;
  const sourceOf = (file: string) => sources.get(file) ?? '';
  const together = rules.filter(({ needs }) => areWhole(needs));
  const prose = files.flatMap((file) =>
    checkProse(file, known, partsOf(file.file, sourceOf(file.file))?.aboveBody),
  );
  return [
    ...mistakes,
    ...checkToDo(sources),
    ...together.flatMap(({ check }) => check(files, day, paths)),
    ...checkTranslations(sound(files, prose)),
    ...prose,
  ].map((mistake) => ({
    ...mistake,
    line: mistake.line ?? lineOf(mistake.file, sourceOf(mistake.file), mistake.field),
  }));
}

/** The files of which the text is in order: one that is not would be told as another translation too. */
function sound(files: ContentFile[], prose: Mistake[]): ContentFile[] {
  const flawed = new Set(prose.map(({ file }) => folderOf(file)));
  return files.filter(({ file }) => !flawed.has(folderOf(file)));
}

const folderOf = (file: string) => file.replace(/\/[^/]*$/, '');
