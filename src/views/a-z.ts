import { getIndex } from '#src/library/a-z.ts';
import type { Language } from '#src/site/language.ts';
import { namedPage } from './page-head.ts';

/** Everything in alphabetical order. */
export async function aToZPage(language: Language) {
  return {
    page: await namedPage('a-z', language, { title: 'a-z.title', description: 'a-z.lead' }),
    index: await getIndex(language),
  };
}
