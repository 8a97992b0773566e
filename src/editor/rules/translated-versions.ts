import { articleKinds, articles, ofKind, type ContentFile } from '#src/schemas/collections.ts';
import { versionOf } from '#src/schemas/dossier.ts';
import type { Mistake } from '../mistake.ts';
import { said, type Said } from '../said.ts';

/** An English text says which version of the Dutch one it translates, so that it can say when it is late. */
export function checkTranslatedVersions(files: ContentFile[]): Mistake[] {
  return articleKinds.flatMap((kind) => {
    const versions = new Map(
      ofKind(files, articles[kind].shared).map(({ id, value }) => [id, versionOf(value)]),
    );
    return ofKind(files, articles[kind].texts).flatMap(({ id, file, language, value }) => {
      const version = versions.get(id);
      const { translates } = value;
      if (version === undefined) return [];
      const remedy = said`Write ${version} once it says what the Dutch text says now.`;
      const say = (problem: Said, mend = remedy) => [
        { file, field: 'translates', problem, remedy: mend },
      ];
      if (language === 'nl') {
        return translates
          ? say(said`stands in the Dutch text, which translates nothing`, said`Remove it.`)
          : [];
      }
      if (!translates) return say(said`is missing`);
      return translates > version
        ? say(said`names version ${translates}, and the Dutch text is at ${version}`)
        : [];
    });
  });
}
