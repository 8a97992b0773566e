import type { Question } from '#src/schemas/question.ts';
import type { Language } from '#src/site/language.ts';
import type { Link } from '#src/site/page.ts';
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
