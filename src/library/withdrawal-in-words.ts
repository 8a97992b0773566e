import { longDate } from '#src/site/dates.ts';
import type { Language } from '#src/site/language.ts';
import { origin } from '#src/site/origin.ts';
import { permanentPath } from '#src/site/routes.ts';
import { translator } from '#src/words/index.ts';
import type { Replacement, Withdrawal } from './withdrawal.ts';

/** A withdrawal as text for elsewhere, where no link can stand: with the address that stays. */
export function withdrawalInWords(withdrawal: Withdrawal, language: Language): string {
  const { date, reason, instead } = withdrawal;
  const said = translator(language)('question.withdrawn', { date: longDate(date, language) });
  return [said, reason, ...(instead ? [insteadInWords(instead, language)] : [])].join(' ');
}

/** “Lees in plaats daarvan: Mag ik …? https://…/v/140”. */
export const insteadInWords = ({ label, number }: Replacement, language: Language): string =>
  [
    translator(language)('question.withdrawn.instead'),
    label,
    origin + permanentPath(language, number),
  ].join(' ');
