import type { Translate } from './index.ts';

/** The sentences that somebody's own dossier fills in, in the language of the page. */
export const ownDossierWords = (t: Translate) => ({
  about: t('own-dossier.about'),
  withdrawn: t('own-dossier.withdrawn'),
  major: t('own-dossier.major'),
  minor: t('own-dossier.minor'),
  news: t('own-dossier.news'),
  newsOne: t('own-dossier.news.one'),
  sure: t('own-dossier.sure'),
  failed: t('own-dossier.failed'),
  made: t('own-dossier.made'),
  copied: t('copy.done'),
  notCopied: t('copy.failed'),
});

export type OwnDossierWords = ReturnType<typeof ownDossierWords>;
