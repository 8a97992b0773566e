import type { Path } from '../eligibility/paths.ts';
import {
  formChoices,
  formLinks,
  givenAnswers,
  outcomeDossier,
  type GivenAnswer,
} from '../lib/eligibility.ts';
import { demandEntry, relatedQuestions } from '../lib/entries.ts';
import { fillFacts } from '../lib/facts.ts';
import type { Language } from '../lib/language.ts';
import { getLoket } from '../lib/loket.ts';
import type { Link } from '../lib/page.ts';
import { findReferrals } from '../lib/referrals.ts';
import type { Dossier } from '../schemas/dossier.ts';
import type { EligibilityRules, Outcome } from '../schemas/eligibility.ts';
import type { Referral } from '../schemas/referral.ts';

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
