import type { Language } from '#src/site/language.ts';
import { translator } from '#src/words/index.ts';
import { ownDossierWords } from '#src/words/own-dossier-words.ts';
import { namedPage } from './page-head.ts';

/** The page that shows what somebody saved in this browser. */
export async function ownDossierPage(language: Language) {
  const keys = { title: 'own-dossier.title', description: 'own-dossier.lead' } as const;
  return {
    page: await namedPage('own-dossier', language, keys),
    words: ownDossierWords(translator(language)),
  };
}
