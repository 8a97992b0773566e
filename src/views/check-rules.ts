import { drawRules } from '#src/checks/draw-rules.ts';
import { getChecks, outcomeAccount, rulesDate, type NamedCheck } from '#src/library/checks.ts';
import type { Account } from '#src/library/account.ts';
import { outcomeKinds } from '#src/schemas/check.ts';
import { languages, otherLanguage, type Language } from '#src/site/language.ts';
import { startOf } from '#src/checks/start.ts';
import { checkAbove } from './check-above.ts';
import { pageHead } from './page-head.ts';

/** One line of the table with all outcomes. */
export interface OutcomeLine {
  id: string;
  kind: string;
  name: string;
  rule: string;
  account: Account;
}

/** The sheets with all rules of every check, in both languages, at the addresses in its content. */
export async function rulesPaths() {
  const checks = await getChecks();
  const sheets = await Promise.all(
    checks.flatMap((check) => languages.map((language) => rulesPage(check, language))),
  );
  return sheets.map((props) => ({ params: { rules: props.page.path.slice(1, -1) }, props }));
}

/** All rules of a check on one sheet. */
export async function rulesPage(check: NamedCheck, language: Language) {
  const { address, words } = check;
  return {
    page: await pageHead({
      language,
      title: words.rulesTitle[language],
      description: words.rulesLead[language],
      path: address.rules[language],
      otherPath: address.rules[otherLanguage(language)],
      above: checkAbove(check, language),
      card: 'checks',
    }),
    start: startOf(check, language),
    date: rulesDate(check, language),
    kinds: outcomeKinds.flatMap((kind) => {
      const said = words.kinds[kind]?.[language];
      return said ? [{ kind, words: said }] : [];
    }),
    steps: drawRules(check, language),
    outcomes: await Promise.all(
      check.outcomes.map(async (outcome): Promise<OutcomeLine> => ({
        id: outcome.id,
        kind: words.kinds[outcome.kind]?.[language] ?? '',
        name: outcome.name[language],
        rule: outcome.rule[language],
        account: await outcomeAccount(check, outcome, language),
      })),
    ),
  };
}
