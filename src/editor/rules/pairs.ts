import { collections, kindsOf, type ContentFile } from '#src/schemas/collections.ts';
import type { Mistake } from '../mistake.ts';
import { said } from '../said.ts';

/**
 * Every folder holds the shared file and both languages. Takes the paths of all files, so that a
 * file with another mistake is not reported as missing too.
 */
export function checkPairs(files: ContentFile[], allPaths: Set<string>): Mistake[] {
  const mistakes: Mistake[] = [];
  for (const { folder, pattern } of kindsOf('shared').map((kind) => collections[kind])) {
    const yaml = pattern.replace('*/', '');
    const dirs = new Set(
      files
        .map(({ file }) => file.replace(/\/[^/]+$/, ''))
        .filter((dir) => dir.replace(/\/[^/]+$/, '') === `content/${folder}`),
    );
    for (const dir of dirs) {
      for (const name of [yaml, 'nl.mdx', 'en.mdx']) {
        if (allPaths.has(`${dir}/${name}`)) continue;
        const remedy =
          name === yaml
            ? said`Add the file; see docs/writing.md.`
            : said`Add the translation: both languages are published together.`;
        mistakes.push({ file: `${dir}/${name}`, field: 'file', problem: said`is missing`, remedy });
      }
    }
  }
  return mistakes;
}
