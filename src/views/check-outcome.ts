import { formChoices, formLinks } from '#src/checks/form-links.ts';
import { givenAnswers, type GivenAnswer } from '#src/checks/given-answers.ts';
import type { Path } from '#src/checks/paths.ts';
import type { Start } from '#src/checks/start.ts';
import type { Account } from '#src/library/account.ts';
import { outcomeAccount, outcomeWords, rulesDate, type NamedCheck } from '#src/library/checks.ts';
import { relatedQuestions } from '#src/library/entries.ts';
import { findReferrals, type ShownReferral } from '#src/library/referrals.ts';
import type { Outcome } from '#src/schemas/check.ts';
import type { Language } from '#src/site/language.ts';
import type { Link } from '#src/site/page.ts';
import { worksheetStart } from './worksheet.ts';

/** Everything on the page of one outcome, after one set of answers. */
export interface CheckOutcome {
  /** Name of its text in the content. */
  text: string;
  kind: Outcome['kind'];
  /** What that comes down to, in the words of the check. */
  kindWords: string;
  title: string;
  summary: string;
  ready: string[];
  rule: string;
  /** What would make it known, where it is not. */
  wouldKnow: string | undefined;
  account: Account;
  /** The day since which the rules read so. */
  date: string;
  referrals: ShownReferral[];
  related: Link[];
  answers: GivenAnswer[];
  /** The way into the worksheet, for whoever has a plan and is not sent elsewhere with it. */
  worksheet: Start | undefined;
  /** Ways to the form; nothing when the question belongs elsewhere. */
  form: { links: Link[]; choices: ReturnType<typeof formChoices> } | undefined;
}

/** Whether somebody goes on with a plan: the question belongs here, or the law may say something of it. */
const leadsOn = ({ form, kind }: Outcome) =>
  form || !(['elsewhere', 'call', 'no'] as Outcome['kind'][]).includes(kind);

/** Gather what the page of an outcome shows. */
export async function checkOutcome(
  check: NamedCheck,
  path: Path & { outcome: Outcome },
  language: Language,
): Promise<CheckOutcome> {
  const { outcome, answers } = path;
  const { title, summary, ready } = await outcomeWords(check, outcome, language);
  return {
    text: `${check.id}/outcomes/${outcome.id}/${language}`,
    kind: outcome.kind,
    kindWords: check.words.kinds[outcome.kind]?.[language] ?? '',
    title,
    summary,
    ready,
    rule: outcome.rule[language],
    wouldKnow: outcome.wouldKnow?.[language],
    account: await outcomeAccount(check, outcome, language),
    date: rulesDate(check, language),
    referrals: await findReferrals(outcome.referrals, language),
    related: await relatedQuestions(outcome.related, language),
    answers: givenAnswers(check, path, language),
    worksheet: leadsOn(outcome) ? worksheetStart(language) : undefined,
    form: outcome.form
      ? { links: formLinks(check, answers, language), choices: formChoices(answers, language) }
      : undefined,
  };
}
