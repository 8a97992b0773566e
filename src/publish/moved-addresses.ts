import { articlePaths } from '#src/schemas/article-paths.ts';
import {
  articleKinds,
  articlePath,
  articles,
  ofKind,
  type ContentFile,
} from '#src/schemas/collections.ts';
import { languages } from '#src/site/language.ts';

/**
 * The rules that lead from each earlier address of an article to its present one, with what stands
 * beside the page; in the form of Netlify's `_redirects` file, of which the first rule that fits
 * holds, before those of `netlify.toml`.
 */
export function movedAddresses(files: ContentFile[]): string[] {
  const [register] = ofKind(files, 'addresses');
  if (!register) return [];
  return articleKinds.flatMap((kind) => {
    const present = articlePaths(kind, files);
    return ofKind(files, articles[kind].shared).flatMap(({ id, value }) => {
      const given = register.value[articles[kind].shared][id];
      return languages.flatMap((language) =>
        (given?.[language] ?? []).slice(1).map((slug) => {
          const before = articlePath(kind, { ...value, landing: false }, slug, language);
          return `${before}* ${present.get(id)?.[language] ?? ''}:splat 301`;
        }),
      );
    });
  });
}
