import { getEveryTerm } from '#src/library/terms.ts';
import { pagesOf } from './in-words.ts';

/** Every term in both languages, by its id. */
export async function getTermRecords() {
  return (await getEveryTerm()).map((term) => ({
    ...term,
    page: pagesOf('glossary', `#${term.id}`),
  }));
}
