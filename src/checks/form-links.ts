import { messages } from '#src/contact-form/messages.ts';
import type { Language } from '#src/site/language.ts';
import type { Link } from '#src/site/page.ts';
import { routes } from '#src/site/routes.ts';
import { formValuesOf, type Answer } from './paths.ts';

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
