import { answersPath } from '#src/checks/addresses.ts';
import { allPaths } from '#src/checks/paths.ts';
import { registerIn } from '#src/evidence/in-files.ts';
import { packagesIn } from '#src/evidence/packages.ts';
import { articlePaths, type Paths } from '#src/schemas/article-paths.ts';
import { articleKinds, ofKind, type ContentFile } from '#src/schemas/collections.ts';
import { both, languages, type Language } from '#src/site/language.ts';
import {
  packagePath,
  questionPath,
  rolePath,
  routes,
  themePath,
  unlisted,
} from '#src/site/routes.ts';
import { origin } from '#src/site/origin.ts';

/** Superseded versions stay readable, and no search engine leads there. */
const isEarlier = /\/v\/\d+\/\d+\/$/;

/** What the sitemap holds: every listed page, each with the same page in the other language. */
export function sitemapOf(files: ContentFile[]) {
  const hidden = new Set([...withdrawnPaths(files), ...unlistedPaths()]);
  const alternates = alternatesIn(files);
  return {
    filter: (url: string) => !hidden.has(new URL(url).pathname) && !isEarlier.test(url),
    serialize: <Item extends { url: string }>(item: Item) => ({
      ...item,
      links: alternates(item.url),
    }),
  };
}

const unlistedPaths = () => unlisted.flatMap((name) => languages.map((own) => routes[name][own]));

function alternatesIn(files: ContentFile[]) {
  const byPath = new Map(
    pairs(files).flatMap((pair) => [
      [pair.nl, pair],
      [pair.en, pair],
    ]),
  );
  return (url: string): { lang: Language; url: string }[] => {
    const pair = byPath.get(new URL(url).pathname);
    if (!pair) throw new Error(`${url}: this page has no counterpart in the other language`);
    return languages.map((lang) => ({ lang, url: origin + pair[lang] }));
  };
}

/** Addresses of the questions that were withdrawn: they stay, and no list leads there. */
function withdrawnPaths(files: ContentFile[]): string[] {
  const withdrawn = new Set(
    ofKind(files, 'questions').flatMap(({ id, value }) => (value.withdrawn ? [id] : [])),
  );
  return ofKind(files, 'questionTexts')
    .filter(({ id }) => withdrawn.has(id))
    .map(({ language = 'nl', value }) => questionPath(language, value.slug));
}

function pairs(files: ContentFile[]): Paths[] {
  return [
    ...Object.values(routes),
    ...packagesIn(registerIn(files).values()).flatMap(({ number }) =>
      number ? [both((language) => packagePath(language, number))] : [],
    ),
    ...ofKind(files, 'themes').flatMap(({ value }) =>
      value.map(({ slug }) => both((language) => themePath(language, slug[language]))),
    ),
    ...ofKind(files, 'roles').flatMap(({ value }) =>
      value.map(({ slug }) => both((language) => rolePath(language, slug[language]))),
    ),
    ...ofKind(files, 'checks').flatMap(({ value }) => [
      value.address.rules,
      ...allPaths(value).map(({ answers }) =>
        both((language) => answersPath(value, language, answers)),
      ),
    ]),
    ...articleKinds.flatMap((kind) => [...articlePaths(kind, files).values()]),
  ];
}
