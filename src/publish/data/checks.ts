import { lastWork } from '#src/evidence/last-work.ts';
import { getChecks, outcomeWords, type NamedCheck } from '#src/library/checks.ts';
import { getNumbering } from '#src/library/questions.ts';
import type { Outcome } from '#src/schemas/check.ts';
import { numbersOf } from '#src/schemas/evidence.ts';
import { both } from '#src/site/language.ts';
import { origin } from '#src/site/origin.ts';
import { standingOn } from './standing.ts';

/** Every check, with its questions and what they lead to. */
export async function getCheckRecords() {
  return Promise.all(
    (await getChecks()).map(async (check) => ({
      ...check,
      title: check.words.title,
      kinds: check.words.kinds,
      page: both((language) => origin + check.address.check[language]),
      rulesPage: both((language) => origin + check.address.rules[language]),
      checked: check.checked ?? lastWork(check),
      outcomes: await Promise.all(check.outcomes.map((outcome) => outcomeRecord(check, outcome))),
    })),
  );
}

async function outcomeRecord(check: NamedCheck, outcome: Outcome) {
  const nl = await outcomeWords(check, outcome, 'nl');
  const en = await outcomeWords(check, outcome, 'en');
  return {
    ...outcome,
    ...(await standingOn(numbersOf(outcome.facts))),
    title: { nl: nl.title, en: en.title },
    summary: { nl: nl.summary, en: en.summary },
    ready: { nl: nl.ready, en: en.ready },
    questions: (await getNumbering())(outcome.related),
    contact: outcome.form,
  };
}
