import type { Language } from '#src/site/language.ts';
import { getEveryArticle } from './articles.ts';
import { changesOf, type Change } from './changes-of.ts';
import { getChecks } from './checks.ts';
import { remember } from './remember.ts';

/** Every text that appeared, changed or was withdrawn; the latest first. */
export const getChanges = remember(async (language: Language): Promise<Change[]> => {
  const articles = await getEveryArticle(language);
  const checks = await getChecks();
  const changes = [
    ...articles.flatMap(({ kind, id, title, path, shared, withdrawal }) => {
      const key = `${kind}:${'number' in shared ? shared.number : id}`;
      const theme = 'theme' in shared ? shared.theme : undefined;
      return changesOf({ ...shared, withdrawal }, { key, title, path, theme }, language);
    }),
    ...checks.flatMap((check) => {
      const { id, words, address } = check;
      const title = words.rulesTitle[language];
      const text = { key: `check:${id}`, title, path: address.rules[language], theme: undefined };
      return changesOf(check, text, language);
    }),
  ];
  return changes.toSorted((a, b) => b.date.localeCompare(a.date));
});
