import { citationsIn, factsIn, registerIn } from '#src/evidence/in-files.ts';
import { ofKind, type ContentFile } from '#src/schemas/collections.ts';
import { numbersOf } from '#src/schemas/evidence.ts';
import type { Worksheet, WorksheetRule } from '#src/schemas/worksheet.ts';
import { isInPlay, type Chosen } from '#src/worksheet/in-play.ts';
import { partIds, type PartId } from '#src/worksheet/parts.ts';
import type { Mistake } from '../mistake.ts';
import { said, type Said } from '../said.ts';

type Finding = Omit<Mistake, 'file'>;
type LocatedRule = WorksheetRule & { file: string };

/** The worksheet names a rule for every plan, and each rule leads to what is there. */
export function checkWorksheet(files: ContentFile[]): Mistake[] {
  const [sheet] = ofKind(files, 'worksheet');
  if (!sheet) return [];
  const rules = ofKind(files, 'worksheetRules').flatMap(({ file, value }) =>
    value.map((rule) => ({ ...rule, file })),
  );
  const at = (finding: Finding) => ({ file: sheet.file, ...finding });
  return [
    ...checkParts(sheet.value).map(at),
    ...checkRules(rules, sheet.value, files),
    ...findGaps(rules, sheet.value).map(at),
    ...checkCover(rules, sheet.value, files).map(at),
  ];
}

/** Each part stands there once, in the order of the page, and no answer twice. */
function checkParts({ parts }: Worksheet): Finding[] {
  const ids = parts.map(({ id }) => id);
  const isInOrder = partIds.every((id, index) => ids[index] === id);
  const order = {
    field: 'parts',
    problem: said`are ${ids.join(', ')}`,
    remedy: said`Write each once, in this order: ${partIds.join(', ')}.`,
  };
  const twice = parts.flatMap(({ id, ticks }) =>
    doubles(ticks.map((tick) => tick.id)).map((tick) => ({
      field: `parts.${id}`,
      problem: said`has two answers named “${tick}”`,
      remedy: said`Give each a name of its own.`,
    })),
  );
  return isInOrder ? twice : [order, ...twice];
}

/** What a rule refers to exists. */
function checkRules(rules: LocatedRule[], sheet: Worksheet, files: ContentFile[]): Mistake[] {
  const referrals = ofKind(files, 'referrals').flatMap(({ value }) => value.map(({ id }) => id));
  const questions = ofKind(files, 'questions');
  const withdrawn = new Set(questions.filter(({ value }) => value.withdrawn).map(({ id }) => id));
  const ticks = (part: PartId) =>
    new Set(sheet.parts.find(({ id }) => id === part)?.ticks.map(({ id }) => id));
  const known = {
    ...(Object.fromEntries(partIds.map((part) => [part, ticks(part)])) as Record<
      PartId,
      Set<string>
    >),
    questions: new Set(questions.map(({ id }) => id)),
    decides: new Set(['you', 'loket', ...referrals]),
    where: new Set(registerIn(files).keys()),
  };
  const remedies: Record<keyof typeof known, Said> = {
    ...(Object.fromEntries(
      partIds.map((part) => [part, said`Use one of ${[...known[part]].join(', ')}.`]),
    ) as Record<PartId, Said>),
    questions: said`Give the folder name of a question in content/questions.`,
    decides: said`Write you, loket, or the id of an organisation in content/referrals.yaml.`,
    where: said`Check the spelling of the id, or add the text to a file in content/acts.`,
  };
  return rules.flatMap(({ file, id, when, questions: answers, decides, where }) => {
    const named = { ...when, questions: answers, decides, where };
    const unknown = (Object.keys(known) as (keyof typeof known)[]).flatMap((field) =>
      (named[field] ?? [])
        .filter((name) => !known[field].has(name))
        .map((name) => ({
          file,
          field: `${id}.${field}`,
          problem: said`“${name}” is not there`,
          remedy: remedies[field],
        })),
    );
    if (!answers.every((answer) => withdrawn.has(answer))) return unknown;
    const lost = {
      file,
      field: `${id}.questions`,
      problem: said`leads only to what was withdrawn`,
      remedy: said`Name a question that stands.`,
    };
    return [lost, ...unknown];
  });
}

/** Plans for which nothing stands, or for which “no rule is known” stands beside a rule. */
function findGaps(all: WorksheetRule[], { parts }: Worksheet): Finding[] {
  const [plans = [], countries = [], partners = [], subjects = []] = partIds.map(
    (part) => parts.find(({ id }) => id === part)?.ticks.map(({ id }) => id) ?? [],
  );
  // What stands there whatever is done, such as looking the partner up, tells nothing of this plan.
  const rules = all.filter(({ when }) => plans.some((plan) => !when.plan.includes(plan)));
  const look = (chosen: Chosen) => gapOf(chosen, rules);
  const orOpen = (ids: string[]) => [[], ...ids.map((id) => [id])];
  return plans.flatMap((plan) =>
    countries.flatMap((country) => {
      const chosen = { plan: [plan], country: [country] };
      const open = look(chosen);
      // What is missing for every partner and subject is told once.
      if (open.length > 0) return open;
      return orOpen(partners).flatMap((partner) =>
        orOpen(subjects).flatMap((subject) => look({ ...chosen, partner, subject })),
      );
    }),
  );
}

function gapOf(chosen: Chosen, rules: WorksheetRule[]): Finding[] {
  const inPlay = rules.filter(({ when }) => isInPlay(when, chosen));
  const field = partIds.flatMap((part) => chosen[part] ?? []).join(' + ');
  if (inPlay.length === 0) {
    return [
      {
        field,
        problem: said`leads to no rule`,
        remedy: said`Add one to content/worksheet/rules; one of weight none says that none is known.`,
      },
    ];
  }
  // Whoever left a part open is told more than holds; what is sure there holds for every answer.
  const sure = inPlay.filter(({ when }) =>
    partIds.every((part) => !when[part] || chosen[part]?.[0]),
  );
  const silent = sure.find(({ weight }) => weight === 'none');
  if (!silent || sure.every(({ weight }) => weight === 'none')) return [];
  return [
    {
      field,
      problem: said`leads to “${silent.id}”, which says that no rule is known, and to others`,
      remedy: said`Narrow that one down, or take it out.`,
    },
  ];
}

/** Every article of the covered acts that a text cites stands in a rule, or has a reason not to. */
function checkCover(
  rules: WorksheetRule[],
  { covers, leftOut }: Worksheet,
  files: ContentFile[],
): Finding[] {
  const facts = factsIn(files);
  const articlesOf = (numbers: string[]) =>
    new Set(
      numbers
        .flatMap((number) => facts.get(number)?.rests ?? [])
        .filter(({ act, article }) => article && covers.includes(act))
        .map(({ act, article = '' }) => `${act} ${article}`),
    );
  const cited = articlesOf(citationsIn(files).flatMap(numbersOf));
  const named = articlesOf(rules.flatMap(({ facts: numbers }) => numbers));
  const excused = new Set(
    leftOut.flatMap(({ act, articles }) => articles.map((article) => `${act} ${article}`)),
  );
  const missing = [...cited].filter((place) => !named.has(place) && !excused.has(place));
  const stale = [...excused].filter((place) => named.has(place) || !cited.has(place));
  return [
    ...missing.map((place) => ({
      field: 'covers',
      problem: said`article ${place} is cited on this site, and stands in no rule`,
      remedy: said`Let a rule rest on a fact of it, or name it under leftOut with the reason.`,
    })),
    ...stale.map((place) => ({
      field: 'leftOut',
      problem: said`article ${place} stands in a rule, or is cited nowhere`,
      remedy: said`Take it out of leftOut.`,
    })),
  ];
}

const doubles = (names: string[]) => [
  ...new Set(names.filter((name, index) => names.indexOf(name) < index)),
];
