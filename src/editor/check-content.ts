import { today } from '#src/site/dates.ts';
import type { ContentFile, Kind } from '#src/schemas/collections.ts';
import { knownIds } from './known-ids.ts';
import { lineOf } from './lines.ts';
import type { Mistake } from './mistake.ts';
import { partsOf } from './parts.ts';
import { checkProse } from './prose.ts';
import type { Content } from './read.ts';
import type { Said } from './said.ts';
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
import { checkRelations, checkThemesInUse } from './rules/relations.ts';
import { checkRivalStatements } from './rules/rival-statements.ts';
import { checkSignpost } from './rules/signpost.ts';
import { checkToDo } from './rules/to-do.ts';
import { checkTopics } from './rules/topics.ts';
import { checkTranslatedVersions } from './rules/translated-versions.ts';
import { checkTranslations } from './rules/translations.ts';
import { checkUnique } from './rules/unique.ts';
import { checkVerdicts } from './rules/verdicts.ts';
import { checkWorksheet } from './rules/worksheet.ts';

/**
 * Looks at files together. `knows`: the kinds of which it must know what is there, or it would miss
 * what is; `needs`: those of which it must also be able to read all, since it tells what is lacking.
 */
interface Rule {
  check: (files: ContentFile[], day: string, paths: Set<string>) => Mistake[];
  knows?: Kind[];
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
  { check: checkRelations, knows: ['questions', 'guidance', 'referrals', 'themes'] },
  { check: checkThemesInUse, needs: ['questions', 'themes'] },
  { check: checkActs, knows: ['acts', 'evidence'] },
  { check: checkEvidence, knows: ['acts'] },
  { check: checkCitations, knows: ['acts', 'evidence'] },
  {
    check: (files, _, paths) => checkDecisionGraphs(files, paths),
    needs: ['referrals', 'evidence'],
  },
  { check: checkSignpost, knows: ['referrals'] },
  { check: checkTopics },
  { check: checkFinder, knows: ['acts', 'questions', 'finderLists'] },
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
  const { files, mistakes, sources, broken, lost, unread } = content;
  const areWhole = (kinds: Kind[] = []) => kinds.every((kind) => !broken.has(kind));
  const areKnown = (kinds: Kind[] = []) => kinds.every((kind) => !lost.has(kind));
  const paths = new Set(sources.keys());
  const known = areKnown(namedInTexts) ? knownIds(files) : undefined;
  const sourceOf = (file: string) => sources.get(file) ?? '';
  const together = rules.filter(({ knows, needs }) => areKnown(knows) && areWhole(needs));
  const prose = files.flatMap((file) =>
    checkProse(file, known, partsOf(file.file, sourceOf(file.file))?.aboveBody),
  );
  const others = [
    ...together.flatMap(({ check }) => check(files, day, paths)),
    ...checkTranslations(sound(files, prose)),
    ...prose,
  ].filter(({ problem }) => !namesOneOf(unread, problem));
  return [...mistakes, ...checkToDo(sources), ...others].map((mistake) => ({
    ...mistake,
    line: mistake.line ?? lineOf(mistake.file, sourceOf(mistake.file), mistake.field),
  }));
}

/** Whether a mistake is about something that is there and cannot be read: mend that first. */
const namesOneOf = (ids: ReadonlySet<string>, { values }: Said): boolean =>
  values.some((value) => (typeof value === 'string' ? ids.has(value) : namesOneOf(ids, value)));

/** The files of which the text is in order: one that is not would be told as another translation too. */
function sound(files: ContentFile[], prose: Mistake[]): ContentFile[] {
  const flawed = new Set(prose.map(({ file }) => folderOf(file)));
  return files.filter(({ file }) => !flawed.has(folderOf(file)));
}

const folderOf = (file: string) => file.replace(/\/[^/]*$/, '');
