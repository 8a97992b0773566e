import { numbersOf } from '#src/schemas/evidence.ts';
import { newestDay } from '#src/evidence/newest-day.ts';
import type { Language } from '#src/site/language.ts';
import { showSources } from './account.ts';
import { dayOfText } from './day-of.ts';
import { getFacts, getRegister } from './evidence.ts';
import { remember } from './remember.ts';
import { getThemesWithQuestions } from './themes.ts';

/** The themes on sanctions with the answers that stand, their sources, and the day of it all. */
export const getSanctionsDossier = remember(async (language: Language) => {
  const every = await getThemesWithQuestions(language);
  const themes = every.filter(({ sanctions, questions }) => sanctions && questions.length > 0);
  const answers = themes.flatMap(({ questions }) => questions);
  const numbers = answers.flatMap(({ shared }) => numbersOf(shared.facts));
  const facts = await getFacts([...new Set(numbers)]);
  const sources = showSources(facts, await getRegister(), language).toSorted((a, b) =>
    a.title.localeCompare(b.title, language, { numeric: true }),
  );
  return {
    themes,
    count: answers.length,
    day: newestDay(answers.map(({ account }) => dayOfText(account))),
    acts: sources.filter(({ kind }) => kind === 'until'),
    documents: sources.filter(({ kind }) => kind !== 'until'),
  };
});
