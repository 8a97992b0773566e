import type { Question } from '#src/schemas/question.ts';
import { longDate } from '#src/site/dates.ts';
import type { Language } from '#src/site/language.ts';
import { origin } from '#src/site/origin.ts';
import type { Link } from '#src/site/page.ts';
import { permanentPath } from '#src/site/routes.ts';
import { translator } from '#src/words/index.ts';
import { demandEntry, questionLink } from './entries.ts';

/** That an answer was withdrawn, in one language. */
export interface Withdrawal {
  /** Day on which it was, `YYYY-MM-DD`. */
  date: string;
  /** Why, in one sentence. */
  reason: string;
  /** The question to read instead. */
  instead: Replacement | undefined;
}

/** A question that took the place of another. */
export interface Replacement extends Link {
  number: number;
}

/** What a question says of its withdrawal, settled; nothing of one that stands. */
export async function withdrawalOf(
  withdrawn: Question['withdrawn'],
  language: Language,
): Promise<Withdrawal | undefined> {
  if (!withdrawn) return undefined;
  const { date, reason, replacement } = withdrawn;
  return {
    date,
    reason: reason[language],
    instead: replacement ? await replacementOf(replacement, language) : undefined,
  };
}

async function replacementOf(id: string, language: Language): Promise<Replacement> {
  const { number } = (await demandEntry('questions', id)).data;
  return { ...(await questionLink(id, language)), number };
}

/** The same as text for elsewhere, where no link can stand: with the address that stays. */
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
