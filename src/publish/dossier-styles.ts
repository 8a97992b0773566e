import { getSanctionsDossier } from '#src/library/sanctions-dossier.ts';
import { longDate } from '#src/site/dates.ts';
import { languages, type Language } from '#src/site/language.ts';
import { translator } from '#src/words/index.ts';

/**
 * The foot of every printed page of the dossier, as a style sheet: `/dossier/<language>.css`. Only a
 * style sheet can fill the margin of a page (CSS Paged Media 3, section 5), and only the content
 * knows the date.
 */
export const dossierStyles = () =>
  Promise.all(
    languages.map(async (language) => ({
      params: { language },
      props: { css: await footOf(language) },
    })),
  );

async function footOf(language: Language): Promise<string> {
  const t = translator(language);
  const date = longDate((await getSanctionsDossier(language)).day, language);
  const name = `${t('site.name')}, ${t('sanctions-dossier.title')}, ${date}`;
  return `@page {
  @bottom-left { content: ${JSON.stringify(name)}; }
  @bottom-right { content: counter(page) ' / ' counter(pages); }
}
`;
}
