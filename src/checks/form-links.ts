import { toFragment } from '#src/contact-form/carry.ts';
import { messages } from '#src/contact-form/messages.ts';
import type { Language } from '#src/site/language.ts';
import type { Link } from '#src/site/page.ts';
import { routes } from '#src/site/routes.ts';
import type { Check } from '#src/schemas/check.ts';
import { answersPath } from './addresses.ts';
import { givenAnswers } from './given-answers.ts';
import { formValuesOf, type Answer } from './paths.ts';

/**
 * Ways to the form, which carry along the answers and what they fill in there. One way where the
 * answers leave no choice of organisation, else one for each.
 */
export function formLinks(check: Check, answers: Answer[], language: Language): Link[] {
  const { organisationType, topic, coordinatorConsulted } = formValuesOf(answers);
  const given = givenAnswers(check, { answers }, language);
  const values = {
    topic: only(topic),
    coordinatorConsulted: only(coordinatorConsulted),
    context: given.map(({ question, answer }) => `${question} ${answer}`).join('\n'),
  };
  const from = answersPath(check, language, answers);
  return (organisationType ?? [undefined]).map((type) => ({
    label: type ? messages[language].organisationTypes[type] : '',
    path: `${routes.contact[language]}#${toFragment({
      source: 'check',
      from,
      values: { organisationType: type, ...values },
    })}`,
  }));
}

/** What the form can be filled in with: a value without another that it might be. */
const only = (values: string[] = []) => (values.length === 1 ? values[0] : undefined);

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
