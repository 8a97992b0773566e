import type { ContentFile, Kind } from '#src/schemas/collections.ts';
import type { Mistake } from '../mistake.ts';

const folders: { shared: Kind; text: Kind; yaml: string }[] = [
  { shared: 'question', text: 'questionText', yaml: 'question.yaml' },
  { shared: 'guidance', text: 'guidanceText', yaml: 'guidance.yaml' },
  { shared: 'sitePage', text: 'sitePageText', yaml: 'page.yaml' },
];

/**
 * Every folder holds the shared file and both languages. Takes the paths of all files, so that a
 * file with another mistake is not reported as missing too.
 */
export function checkPairs(files: ContentFile[], allPaths: Set<string>): Mistake[] {
  const mistakes: Mistake[] = [];
  for (const { shared, text, yaml } of folders) {
    const found = files.filter(({ kind }) => kind === shared || kind === text);
    const dirs = new Set(found.map(({ file }) => file.replace(/\/[^/]+$/, '')));
    for (const dir of dirs) {
      for (const name of [yaml, 'nl.mdx', 'en.mdx']) {
        if (allPaths.has(`${dir}/${name}`)) continue;
        const remedy =
          name === yaml
            ? 'Add the file; see docs/writing.md.'
            : 'Add the translation: both languages are published together.';
        mistakes.push({ file: `${dir}/${name}`, field: 'file', problem: 'is missing', remedy });
      }
    }
  }
  return mistakes;
}
