import { articlePaths } from '#src/schemas/article-paths.ts';
import { articleKinds, type ContentFile } from '#src/schemas/collections.ts';
import { routes } from '#src/site/routes.ts';

/**
 * What reviewers of a change can read before it is published, as Markdown in Dutch: the pages whose own
 * texts changed, and the files that may stand on any page.
 * @param origin address of the preview.
 * @param changed files of the change, from the root of the project.
 */
export function previewNote(origin: string, changed: string[], files: ContentFile[]): string {
  const content = changed.filter((file) => file.startsWith('content/'));
  const pages = articleKinds.flatMap((kind) =>
    [...articlePaths(kind, files)].flatMap(([id, paths]) => {
      const own = content.filter((file) => file.includes(`/${id}/`));
      return own.length > 0 ? [{ own, paths }] : [];
    }),
  );
  const known = new Set(pages.flatMap(({ own }) => own));
  const others = content.filter((file) => !known.has(file));
  const link = (path: string) => `[${path}](${origin}${path})`;
  return [
    `De proefversie staat op ${origin} en is er enkele minuten na de wijziging.`,
    ...pages.map(({ paths }) => `- ${link(paths.nl)} en ${link(paths.en)}`),
    ...others.map(
      (file) => `- \`${file}\` kan op meer pagina’s staan; zie ${link(routes.changes.nl)}`,
    ),
  ].join('\n');
}
