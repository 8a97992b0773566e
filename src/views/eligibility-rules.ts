import { allPaths } from '#src/decisions/paths.ts';
import { translator } from '#src/words/index.ts';
import { getEligibilityRules, outcomeDossier } from '#src/library/eligibility.ts';
import type { Link } from '#src/site/page.ts';
import { checkPath, routes } from '#src/site/routes.ts';
import type { Language } from '#src/site/language.ts';
import type { Source } from '#src/schemas/dossier.ts';
import type { Option, Outcome } from '#src/schemas/eligibility.ts';
import { fixedPage } from './props.ts';

/** One line of the table with all outcomes. */
export interface OutcomeLine {
  id: string;
  kind: Outcome['kind'];
  name: string;
  rule: string;
  basis: Outcome['basis'];
  sources: Source[];
}

/** All rules on one sheet. */
export async function eligibilityRulesPage(language: Language) {
  const t = translator(language);
  const rules = await getEligibilityRules();
  const paths = allPaths(rules);
  const numbers = new Map(rules.steps.map(({ id }, index) => [id, index + 1]));
  const names = new Map(rules.outcomes.map(({ id, name }) => [id, name[language]]));
  const pathTo = (id: string, option: Option): Link => {
    const path = paths.find(({ answers }) => {
      const last = answers.at(-1);
      return last?.step.id === id && last.option.id === option.id;
    });
    const question = t('eligibility.rules.step', { n: numbers.get(option.to) ?? 0 });
    return {
      label: names.get(option.to) ?? question,
      path: checkPath(language, path?.answers ?? []),
    };
  };
  const title = t('eligibility.rules.title');
  const page = fixedPage('eligibility-rules', language, {
    title,
    description: t('eligibility.rules.lead'),
  });
  return {
    page: {
      ...page,
      above: [{ label: t('nav.who-can-ask'), path: routes['who-can-ask'][language] }],
    },
    rules,
    steps: rules.steps.map(({ id, question, rule, options }) => ({
      id,
      question: question[language],
      rule: rule?.[language],
      options: options.map((option) => ({
        label: option.label[language],
        to: pathTo(id, option),
      })),
    })),
    outcomes: rules.outcomes.map((outcome): OutcomeLine => ({
      id: outcome.id,
      kind: outcome.kind,
      name: outcome.name[language],
      rule: outcome.rule[language],
      basis: outcome.basis,
      sources: outcomeDossier(rules, outcome).sources,
    })),
  };
}
