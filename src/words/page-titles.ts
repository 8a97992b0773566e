import type { pageNames } from '#src/schemas/vocabulary.ts';
import type { StringKey } from './index.ts';

/** What a link to one of the fixed pages is called when the writer gives no words. */
export const pageTitles: Record<(typeof pageNames)[number], StringKey> = {
  contact: 'nav.contact',
  'who-can-ask': 'nav.who-can-ask',
  about: 'footer.about',
  privacy: 'footer.privacy',
  accessibility: 'footer.accessibility',
  glossary: 'glossary.title',
  changes: 'changes.title',
  search: 'search.title',
  referrals: 'referrals.title',
  packages: 'packages.title',
  'sanctions-dossier': 'sanctions-dossier.title',
  'own-dossier': 'own-dossier.title',
  worksheet: 'footer.worksheet',
  checks: 'footer.checks',
  finder: 'footer.finder',
  'a-z': 'a-z.title',
  questions: 'questions.title',
  data: 'data.title',
};
