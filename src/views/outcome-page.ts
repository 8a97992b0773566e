import type { Path } from '#src/decisions/paths.ts';
import {
  formChoices,
  formLinks,
  givenAnswers,
  outcomeDossier,
  type GivenAnswer,
} from '#src/library/eligibility.ts';
import { demandEntry, relatedQuestions } from '#src/library/entries.ts';
import { fillFacts } from '#src/library/placeholders.ts';
import type { Language } from '#src/site/language.ts';
import { getLoket } from '#src/library/loket.ts';
import type { Link } from '#src/site/page.ts';
import { findReferrals } from '#src/library/referrals.ts';
import type { Dossier } from '#src/schemas/dossier.ts';
import type { EligibilityRules, Outcome } from '#src/schemas/eligibility.ts';
import type { Referral } from '#src/schemas/referral.ts';

/** Everything on the page of one outcome, after one set of answers. */
export interface OutcomePage {
  id: string;
  kind: Outcome['kind'];
  title: string;
  summary: string;
  ready: string[];
  rule: string;
  dossier: Omit<Dossier, 'facts'>;
  referrals: Referral[];
  related: Link[];
  answers: GivenAnswer[];
  /** Ways to the form; nothing when the question belongs elsewhere. */
  form: { links: Link[]; choices: ReturnType<typeof formChoices> } | undefined;
}

/** Gather what the page of an outcome shows. */
export async function outcomePage(
  rules: EligibilityRules,
  path: Path & { outcome: Outcome },
  language: Language,
): Promise<OutcomePage> {
  const { outcome, answers } = path;
  const { data: text } = await demandEntry('outcomeTexts', `${outcome.id}/${language}`);
  return {
    id: outcome.id,
    kind: outcome.kind,
    title: text.title,
    summary: fillFacts(text.summary, await getLoket(), language),
    ready: text.ready,
    rule: outcome.rule[language],
    dossier: outcomeDossier(rules, outcome),
    referrals: await findReferrals(outcome.referrals),
    related: await relatedQuestions(outcome.related, language),
    answers: givenAnswers(path, language),
    form: outcome.form
      ? { links: formLinks(answers, language), choices: formChoices(answers, language) }
      : undefined,
  };
}
