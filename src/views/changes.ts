import { getChanges } from '#src/library/changes.ts';
import type { Language } from '#src/site/language.ts';
import { namedPage } from './page-head.ts';

/** What is new, changed or withdrawn. */
export async function changesPage(language: Language) {
  return {
    page: await namedPage('changes', language, {
      title: 'changes.title',
      description: 'changes.lead',
    }),
    changes: await getChanges(language),
  };
}
