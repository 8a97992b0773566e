import type { Language } from '#src/site/language.ts';
import type { Loket } from '#src/schemas/loket.ts';

/** Replace the placeholders that a short answer may hold by the facts of the loket. */
export function fillFacts(text: string, loket: Loket, language: Language): string {
  return text.replaceAll(
    /\{(\w+)(?::([a-z]+))?\}/g,
    (placeholder, name: string, id: string | undefined) => {
      switch (name) {
        case 'name':
          return loket.name[language];
        case 'phone':
          return loket.phone.shown;
        case 'replyTime':
          return loket.reply.words[language];
        case 'ministry':
          return findMinistry(loket, id ?? '').name[language];
        default:
          throw new Error(`${placeholder}: no such fact`);
      }
    },
  );
}

/** The ministry with this abbreviation. */
export function findMinistry(loket: Loket, id: string) {
  const ministry = loket.ministries.find((candidate) => candidate.id === id);
  if (!ministry) throw new Error(`<Ministry id="${id}" />: not in content/loket.yaml`);
  return ministry;
}
