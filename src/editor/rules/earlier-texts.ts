import { versionOf } from '#src/schemas/dossier.ts';
import { ofKind, type ContentFile } from '#src/schemas/collections.ts';
import { languages } from '#src/site/language.ts';
import { givenNumbers } from '../given-numbers.ts';
import type { Mistake } from '../mistake.ts';
import { said } from '../said.ts';

/** What a major change replaced stays readable: every earlier version of a question, in both languages. */
export function checkEarlierTexts(files: ContentFile[]): Mistake[] {
  const kept = ofKind(files, 'earlierTexts');
  const numbers = givenNumbers(files);
  return ofKind(files, 'questions').flatMap(({ id, file, value }) => {
    const wanted = new Set(
      Array.from({ length: versionOf(value) - 1 }, (_, before) => `${id}/earlier/${before + 1}`),
    );
    const own = kept.filter((text) => text.id.startsWith(`${id}/`));
    const missing = [...wanted].flatMap((place) =>
      languages
        .filter((language) => !own.some((text) => text.id === place && text.language === language))
        .map((language) => `content/questions/${place}/${language}.md`),
    );
    const strays = own.filter((text) => !wanted.has(text.id));
    const number = numbers.get(id) ?? value.number;
    const others = own.filter(({ body }) => !body.startsWith(`# ${number}. `));
    return [
      ...missing.map((place) => ({
        file,
        field: 'changes',
        problem: said`holds a major change, and the text that it replaced is not kept in ${place}`,
        remedy: said`Save index.md of the page as it was published there; or make the change minor.`,
      })),
      ...strays.map((text) => ({
        file: text.file,
        field: 'file',
        problem: said`is the text of a version that no major change replaced`,
        remedy: said`Make the change in ${file} that replaced it major, or remove the folder.`,
      })),
      ...others.map((text) => ({
        file: text.file,
        field: 'text',
        problem: said`does not begin with “# ${number}. ”, as the published text of this question`,
        remedy: said`Save index.md of the page as it was published, unchanged.`,
      })),
    ];
  });
}
