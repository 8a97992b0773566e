import { answersPath } from '#src/checks/addresses.ts';
import { allPaths } from '#src/checks/paths.ts';
import { getChecks, outcomeAccount, type NamedCheck } from '#src/library/checks.ts';
import type { ShownSource } from '#src/library/account.ts';
import type { Option, Outcome } from '#src/schemas/check.ts';
import { languages, otherLanguage, type Language } from '#src/site/language.ts';
import type { Link } from '#src/site/page.ts';
import { translator } from '#src/words/index.ts';
import { startOf } from '#src/checks/start.ts';
import { checkAbove } from './check-above.ts';
import { pageHead } from './page-head.ts';

/** One line of the table with all outcomes. */
export interface OutcomeLine {
  id: string;
  kind: string;
  name: string;
  rule: string;
  basis: Outcome['basis'];
  sources: ShownSource[];
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
  const t = translator(language);
  const { address, words } = check;
  const paths = allPaths(check);
  const numbers = new Map(check.steps.map(({ id }, index) => [id, index + 1]));
  const names = new Map(check.outcomes.map(({ id, name }) => [id, name[language]]));
  const pathTo = (id: string, option: Option): Link => {
    const path = paths.find(({ answers }) => {
      const last = answers.at(-1);
      return last?.step.id === id && last.option.id === option.id;
    });
    const question = t('check.rules.step', { n: numbers.get(option.to) ?? 0 });
    return {
      label: names.get(option.to) ?? question,
      path: answersPath(check, language, path?.answers ?? []),
    };
  };
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
    check,
    start: startOf(check, language),
    steps: check.steps.map(({ id, question, rule, options }) => ({
      id,
      question: question[language],
      rule: rule?.[language],
      options: options.map((option) => ({
        label: option.label[language],
        to: pathTo(id, option),
      })),
    })),
    outcomes: await Promise.all(
      check.outcomes.map(async (outcome): Promise<OutcomeLine> => ({
        id: outcome.id,
        kind: words.kinds[outcome.kind]?.[language] ?? '',
        name: outcome.name[language],
        rule: outcome.rule[language],
        basis: outcome.basis,
        sources: (await outcomeAccount(check, outcome, language)).sources,
      })),
    ),
  };
}
