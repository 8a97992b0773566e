import { findFlaws } from '#src/decisions/graph.ts';
import { maxSteps, type EligibilityRules } from '#src/schemas/eligibility.ts';
import type { Mistake } from '../mistake.ts';
import { ofKind, type ContentFile } from '#src/schemas/collections.ts';
import { findRivalFacts } from '../rival-facts.ts';
import { explainFlaw } from './graph-flaws.ts';

type Finding = Omit<Mistake, 'file'>;

/** The rules on who may ask lead everybody to an outcome, and every outcome has its texts. */
export function checkEligibility(files: ContentFile[], allPaths: Set<string>): Mistake[] {
  const referrals = ofKind(files, 'referrals').flatMap(({ value }) => value);
  const known = new Set(referrals.map(({ id }) => id));
  return ofKind(files, 'eligibility').flatMap(({ file, value }) => [
    ...[
      ...findFlaws(value, maxSteps).map(explainFlaw),
      ...checkSlugs(value),
      ...checkReferences(value, known),
      ...checkWords(value),
    ].map((finding) => ({ file, ...finding })),
    ...checkTexts(value, files, allPaths),
  ]);
}

/** Two answers of a question with one address would be one page. */
function checkSlugs({ steps }: EligibilityRules): Finding[] {
  return steps.flatMap(({ id, options }) =>
    (['nl', 'en'] as const).flatMap((language) => {
      const slugs = options.map(({ slug }) => slug[language]);
      return options
        .filter(({ slug }, index) => slugs.indexOf(slug[language]) < index)
        .map((option) => ({
          field: `${id}.${option.id}.slug.${language}`,
          problem: `“${option.slug[language]}” is also that of another answer`,
          remedy: 'Choose another; it becomes part of the address.',
        }));
    }),
  );
}

function checkReferences(rules: EligibilityRules, known: Set<string>): Finding[] {
  return rules.outcomes.flatMap(({ id, sources, referrals }) => [
    ...sources
      .filter((source) => !Object.hasOwn(rules.sources, source))
      .map((source) => ({
        field: `${id}.sources`,
        problem: `“${source}” is not among the sources at the top`,
        remedy: `Use one of ${Object.keys(rules.sources).join(', ')}, or add it there.`,
      })),
    ...referrals
      .filter((referral) => !known.has(referral))
      .map((referral) => ({
        field: `${id}.referrals`,
        problem: `“${referral}” is not in content/referrals.yaml`,
        remedy: 'Check the spelling of the id, or describe the organisation there.',
      })),
  ]);
}

function checkWords(rules: EligibilityRules): Finding[] {
  return findRivalFacts(JSON.stringify([rules.steps, rules.outcomes])).map((rival) => ({
    field: 'text',
    ...rival,
    remedy: 'Leave it out here, and put it in the text of the outcome.',
  }));
}

function checkTexts(
  { outcomes }: EligibilityRules,
  files: ContentFile[],
  allPaths: Set<string>,
): Mistake[] {
  const folder = 'content/eligibility/outcomes';
  const ids = new Set(outcomes.map(({ id }) => id));
  const wanted = outcomes.flatMap(({ id }) => [`${id}/nl.mdx`, `${id}/en.mdx`]);
  return [
    ...wanted
      .filter((name) => !allPaths.has(`${folder}/${name}`))
      .map((name) => ({
        file: `${folder}/${name}`,
        field: 'file',
        problem: 'is missing',
        remedy: 'Add the text: every outcome has one in each language.',
      })),
    ...ofKind(files, 'outcomeTexts')
      .filter(({ id }) => !ids.has(id))
      .map(({ file }) => ({
        file,
        field: 'file',
        problem: 'belongs to no outcome',
        remedy: 'Check the name of its folder against rules.yaml, or remove it.',
      })),
  ];
}
