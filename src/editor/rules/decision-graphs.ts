import { findFlaws } from '#src/checks/graph.ts';
import { factsIn } from '#src/evidence/in-files.ts';
import { legalKinds, maxSteps, type Check } from '#src/schemas/check.ts';
import type { Mistake } from '../mistake.ts';
import { ofKind, type ContentFile } from '#src/schemas/collections.ts';
import { findRivalFacts } from '../rival-facts.ts';
import { explainFlaw } from '../describe-flaw.ts';
import { said } from '../said.ts';

type Finding = Omit<Mistake, 'file'>;

/** Every check leads everybody to an outcome, and every outcome has its texts. */
export function checkDecisionGraphs(files: ContentFile[], allPaths: Set<string>): Mistake[] {
  const referrals = ofKind(files, 'referrals').flatMap(({ value }) => value);
  const known = new Set(referrals.map(({ id }) => id));
  return ofKind(files, 'checks').flatMap(({ file, id, value }) => [
    ...[
      ...findFlaws(value, maxSteps).map(explainFlaw),
      ...checkSlugs(value),
      ...checkReferences(value, known),
      ...checkWords(value),
      ...checkKinds(value),
      ...checkArticles(value, files),
    ].map((finding) => ({ file, ...finding })),
    ...checkTexts(id, value, files, allPaths),
  ]);
}

/** Two answers of a question with one address would be one page. */
function checkSlugs({ steps }: Check): Finding[] {
  return steps.flatMap(({ id, options }) =>
    (['nl', 'en'] as const).flatMap((language) => {
      const slugs = options.map(({ slug }) => slug[language]);
      return options
        .filter(({ slug }, index) => slugs.indexOf(slug[language]) < index)
        .map((option) => ({
          field: `${id}.${option.id}.slug.${language}`,
          problem: said`“${option.slug[language]}” is also that of another answer`,
          remedy: said`Choose another; it becomes part of the address.`,
        }));
    }),
  );
}

function checkReferences(rules: Check, known: Set<string>): Finding[] {
  return rules.outcomes.flatMap(({ id, referrals }) =>
    referrals
      .filter((referral) => !known.has(referral))
      .map((referral) => ({
        field: `${id}.referrals`,
        problem: said`“${referral}” is not in content/referrals.yaml`,
        remedy: said`Check the spelling of the id, or describe the organisation there.`,
      })),
  );
}

function checkWords(rules: Check): Finding[] {
  return findRivalFacts(JSON.stringify([rules.steps, rules.outcomes])).map((rival) => ({
    field: 'text',
    ...rival,
    remedy: said`Leave it out here, and put it in the text of the outcome.`,
  }));
}

/** Every kind of outcome that is used is put into words. */
function checkKinds({ outcomes, words }: Check): Finding[] {
  const silent = new Set(outcomes.map(({ kind }) => kind).filter((kind) => !words.kinds[kind]));
  return [...silent].map((kind) => ({
    field: `words.kinds.${kind}`,
    problem: said`is missing`,
    remedy: said`Say in a few words, in both languages, what such an outcome comes down to.`,
  }));
}

/** What the law is said to say, an article says. */
function checkArticles({ outcomes }: Check, files: ContentFile[]): Finding[] {
  const facts = factsIn(files);
  const hasArticle = (number: string) =>
    facts.get(number)?.rests.some(({ article, annex }) => article ?? annex) ?? false;
  return outcomes
    .filter(({ kind }) => (legalKinds as readonly string[]).includes(kind))
    .filter(({ facts: { answer, rest } }) => ![...answer, ...rest].some(hasArticle))
    .map(({ id, kind }) => ({
      field: `${id}.facts`,
      problem: said`is “${kind}”, and none of its facts names an article or annex`,
      remedy: said`Cite a fact that rests on the article, or use another kind.`,
    }));
}

function checkTexts(
  check: string,
  { outcomes }: Check,
  files: ContentFile[],
  allPaths: Set<string>,
): Mistake[] {
  const folder = `content/checks/${check}/outcomes`;
  const ids = new Set(outcomes.map(({ id }) => id));
  const wanted = outcomes.flatMap(({ id }) => [`${id}/nl.mdx`, `${id}/en.mdx`]);
  return [
    ...wanted
      .filter((name) => !allPaths.has(`${folder}/${name}`))
      .map((name) => ({
        file: `${folder}/${name}`,
        field: 'file',
        problem: said`is missing`,
        remedy: said`Add the text: every outcome has one in each language.`,
      })),
    ...ofKind(files, 'outcomeTexts')
      .filter(({ file }) => file.startsWith(`${folder}/`))
      .filter(({ id }) => !ids.has(id.replace(/.*\//, '')))
      .map(({ file }) => ({
        file,
        field: 'file',
        problem: said`belongs to no outcome`,
        remedy: said`Check the name of its folder against check.yaml, or remove it.`,
      })),
  ];
}
