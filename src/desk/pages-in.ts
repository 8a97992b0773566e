import { articlePaths } from '#src/schemas/article-paths.ts';
import { articles, ofKind, type ArticleKind, type ContentFile } from '#src/schemas/collections.ts';
import { isLate } from '#src/schemas/dossier.ts';
import { numbersOf } from '#src/schemas/evidence.ts';
import { both } from '#src/site/language.ts';
import { routes, type RouteName } from '#src/site/routes.ts';
import type { DeskText, Grounds } from './text.ts';

/** The articles of a kind that stand. */
export function articlesIn(kind: ArticleKind, files: ContentFile[], grounds: Grounds): DeskText[] {
  const paths = articlePaths(kind, files);
  const texts = ofKind(files, articles[kind].texts);
  const titles = titlesIn(texts);
  const translated = new Map(
    texts.flatMap(({ id, value: { translates } }) => (translates ? [[id, translates]] : [])),
  );
  return ofKind(files, articles[kind].shared).flatMap(({ file, id, value }) => {
    const path = paths.get(id);
    if (!path || ('withdrawn' in value && value.withdrawn)) return [];
    const { reviewBy, facts } = value;
    return [
      {
        kind,
        file,
        title: titles(id),
        path,
        reviewBy,
        isLate: isLate(translated.get(id), value),
        grounds: grounds(numbersOf(facts)),
      },
    ];
  });
}

/** The pages about the site itself. */
export function sitePagesIn(files: ContentFile[], grounds: Grounds): DeskText[] {
  const titles = titlesIn(ofKind(files, 'sitePageTexts'));
  return ofKind(files, 'sitePages').map(({ file, id, value: { reviewBy, facts } }) => ({
    kind: 'site',
    file,
    title: titles(id),
    path: routes[id as RouteName],
    reviewBy,
    grounds: facts ? grounds(numbersOf(facts)) : [],
  }));
}

interface TitledFile {
  id: string;
  language: string | undefined;
  value: { title: string } | { question: string };
}

/** Gives the titles of a folder; empty where a translation is missing, which the check reports. */
function titlesIn(texts: TitledFile[]) {
  const titles = new Map(
    texts.map(({ id, language = '', value }) => [
      `${id}/${language}`,
      'question' in value ? value.question : value.title,
    ]),
  );
  return (id: string) => both((language) => titles.get(`${id}/${language}`) ?? '');
}
