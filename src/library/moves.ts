import { standingOfFacts } from '#src/evidence/law-moves.ts';
import type { Register } from '#src/evidence/register.ts';
import { dayOf, nameOf, type Act } from '#src/schemas/act.ts';
import type { Fact } from '#src/schemas/evidence.ts';
import type { Language } from '#src/site/language.ts';
import { translator } from '#src/words/index.ts';

/** An act that moved the law under a text, or may have done so. */
export interface Moved {
  name: string;
  url: string;
  day: string;
  /** Which part could not be read, where the text also rests on a part that was. */
  unread: string | undefined;
}

/** What moved under a text since it was read, the oldest first. */
export interface Moves {
  changedBy: Moved[];
  notRead: Moved[];
  /** The same in a line each: for one rule of a page with many, and for the calendar. */
  lines: { says: string; acts: { label: string; path: string }[]; unread: string }[];
}

/** The acts that moved the law under facts, or may have done so, as a reader sees them. */
export function movesUnder(facts: Fact[], register: Register, language: Language): Moves {
  const standing = standingOfFacts(facts, register);
  const cited = new Set(facts.flatMap(({ rests }) => rests.map(({ act }) => act)));
  const changedBy = inOrder(standing.changedBy, new Set(), language);
  const notRead = inOrder(standing.notRead, cited, language);
  return { changedBy, notRead, lines: inLines(changedBy, notRead, language) };
}

/** @param cited ids of acts on a part of which the text rests. */
const inOrder = (acts: Act[], cited: ReadonlySet<string>, language: Language): Moved[] =>
  acts
    .map((act) => ({
      name: nameOf(act, language),
      url: act.url,
      day: dayOf(act),
      unread: cited.has(act.id) ? act.notRead?.[language] : undefined,
    }))
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.name.localeCompare(b.name));

function inLines(changedBy: Moved[], notRead: Moved[], language: Language): Moves['lines'] {
  const t = translator(language);
  return [
    { says: t('law.rule.changed'), moved: changedBy },
    { says: t('law.rule.not-read'), moved: notRead },
  ].flatMap(({ says, moved }) => {
    const acts = moved.map(({ name, url }) => ({ label: name, path: url }));
    const unread = moved.flatMap((act) => (act.unread ? [`${act.name}: ${act.unread}`] : []));
    return acts.length > 0 ? [{ says, acts, unread: unread.join(' ') }] : [];
  });
}
