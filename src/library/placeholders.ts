import type { Language } from '#src/site/language.ts';
import type { Loket } from '#src/schemas/loket.ts';
import { findMinistry } from './loket.ts';

/** Replace the placeholders that a short answer may hold by the facts of the loket. */
export function fillPlaceholders(text: string, loket: Loket, language: Language): string {
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
