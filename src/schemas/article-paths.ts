import { both, type Language } from '#src/site/language.ts';
import {
  articlePath,
  articles,
  ofKind,
  type ArticleKind,
  type ContentFile,
} from './collections.ts';

/** The address of one page in each language. */
export type Paths = Record<Language, string>;

/** The addresses of the articles of a kind, by the name of their folder. */
export function articlePaths(kind: ArticleKind, files: ContentFile[]): Map<string, Paths> {
  const texts = Map.groupBy(ofKind(files, articles[kind].texts), ({ id }) => id);
  return new Map(
    ofKind(files, articles[kind].shared).map(({ id, value }) => {
      const path = (language: Language) => {
        const text = texts.get(id)?.find((candidate) => candidate.language === language);
        return articlePath(kind, value, text?.value.slug ?? '', language);
      };
      return [id, both(path)];
    }),
  );
}
