import { formValuesOf, type Answer, type Path } from '#src/decisions/paths.ts';
import { messages } from '#src/contact-form/messages.ts';
import type { Language } from '#src/site/language.ts';
import type { Dossier } from '#src/schemas/dossier.ts';
import type { EligibilityRules, Outcome } from '#src/schemas/eligibility.ts';
import { demandEntry } from './entries.ts';
import type { Link } from '#src/site/page.ts';
import { checkPath, routes } from '#src/site/routes.ts';

/** An answer that was given, and the page on which it can be changed. */
export interface GivenAnswer {
  question: string;
  answer: string;
  path: string;
}

/** The rules on who may ask. */
export async function getEligibilityRules(): Promise<EligibilityRules> {
  return (await demandEntry('eligibility', 'eligibility')).data;
}

/** The answers on the way to a page, each with the way back to its question. */
export const givenAnswers = ({ answers }: Path, language: Language): GivenAnswer[] =>
  answers.map(({ step, option }, index) => ({
    question: step.question[language],
    answer: option.label[language],
    path: checkPath(language, answers.slice(0, index)),
  }));

/** What an outcome accounts for: its own sources, and the dates of the rules as a whole. */
export function outcomeDossier(rules: EligibilityRules, outcome: Outcome): Omit<Dossier, 'facts'> {
  const { published, reviewBy, changes } = rules;
  const sources = outcome.sources.flatMap((name) => rules.sources[name] ?? []);
  const dates = sources.map(({ asOf, seenBy }) => asOf ?? seenBy ?? published);
  return {
    basis: outcome.basis,
    countries: [],
    sources,
    asOf: dates.toSorted().at(-1) ?? published,
    reviewBy,
    published,
    changes,
    related: outcome.related,
  };
}

/**
 * Ways to the form, with what the answers fill in there. One way where the answers leave no choice
 * of organisation, else one for each. The values stand in the fragment, which no server sees.
 */
export function formLinks(answers: Answer[], language: Language): Link[] {
  const { organisationType, topic, coordinatorConsulted } = formValuesOf(answers);
  const certain = Object.entries({ topic, coordinatorConsulted }).flatMap(([name, values]) =>
    values?.length === 1 ? [[name, values[0] ?? '']] : [],
  );
  const link = (label: string, values: string[][]): Link => {
    const fragment = new URLSearchParams(values).toString();
    return { label, path: routes.contact[language] + (fragment && `#${fragment}`) };
  };
  return (organisationType ?? [undefined]).map((type) =>
    type
      ? link(messages[language].organisationTypes[type], [['organisationType', type], ...certain])
      : link('', certain),
  );
}

/** What to choose on the form by hand, as far as the answers leave no choice there. */
export function formChoices(answers: Answer[], language: Language) {
  const { organisationType, topic, coordinatorConsulted } = formValuesOf(answers);
  const { labels, organisationTypes, topics, coordinatorAnswers } = messages[language];
  return [
    {
      field: labels.organisationType,
      options: organisationType?.map((value) => organisationTypes[value]),
    },
    { field: labels.topic, options: topic?.map((value) => topics[value]) },
    {
      field: labels.coordinatorConsulted,
      options: coordinatorConsulted?.map((value) => coordinatorAnswers[value]),
    },
  ].flatMap(({ field, options = [] }) => {
    const [option, ...others] = options;
    return option && others.length === 0 ? [{ field, option }] : [];
  });
}
