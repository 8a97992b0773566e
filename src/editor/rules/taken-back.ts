import type { Language } from '#src/site/language.ts';

interface Words {
  conditions: RegExp;
  /** Words that let through what a “no” forbids. */
  permissions: RegExp;
  doubts: RegExp;
}

const words: Record<Language, Words> = {
  nl: {
    conditions: /\b(?:behalve|mits|tenzij)\b/i,
    permissions:
      /\b(?:uitzondering(?:en)?|uitgezonderd|ontheffing(?:en)?|vergunning(?:en)?|vrijgesteld|vrijstelling(?:en)?)\b/i,
    doubts: /\b(?:niet (?:geheel |helemaal )?zeker|zeker is (?:dat|dit|het) niet|onzeker)\b/i,
  },
  en: {
    conditions: /\b(?:except|provided that|unless)\b/i,
    permissions: /\b(?:exceptions?|excepted|exempt(?:ed|ions?|s)?|licen[cs]es?|derogations?)\b/i,
    doubts: /\b(?:not (?:entirely )?(?:certain|sure)|uncertain|unsure)\b/i,
  },
};

/** A permission is none when one of these stands before it in the sentence. */
const denied = /\b(?:geen|niet|nooit|zonder|no|not|never|nor|without)\b/i;

/** The sentences of a short answer and its text that let through what a “no” forbids. */
export function permissionsIn(answer: string, body: string, language: Language): string[] {
  const { conditions, permissions } = words[language];
  return sentencesOf(answer, body).filter((sentence) => {
    const found = permissions.exec(sentence);
    return (
      conditions.test(sentence) || (found !== null && !denied.test(sentence.slice(0, found.index)))
    );
  });
}

/** The sentences that call something not certain; a question to the reader (“Not sure?”) is none. */
export function doubtsIn(answer: string, body: string, language: Language): string[] {
  return sentencesOf(answer, body).filter(
    (sentence) => words[language].doubts.test(sentence) && !sentence.endsWith('?'),
  );
}

/** Sentences without their tags, each on one line, so that a line break hides no words. */
const sentencesOf = (answer: string, body: string): string[] =>
  `${answer}\n\n${body}`
    .replaceAll(/<[^>]*>/g, ' ')
    .split(/(?<=[.?!:;])\s+|\n\s*\n|\n\s*(?=[-|\d])/)
    .map((sentence) => sentence.replaceAll(/\s+/g, ' ').trim());
