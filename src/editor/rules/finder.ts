import { registerIn } from '#src/evidence/in-files.ts';
import { ofKind, type ContentFile } from '#src/schemas/collections.ts';
import type { Mistake } from '../mistake.ts';
import { checkPlace } from './evidence.ts';
import { said } from '../said.ts';

/** Every heading of the finder stands in a list, at a place that somebody read. */
export function checkFinder(files: ContentFile[], today: string): Mistake[] {
  const register = registerIn(files);
  const lists = ofKind(files, 'finderLists').flatMap(({ file, value }) =>
    value.map((list) => ({ ...list, file })),
  );
  const known = new Set<string>(lists.map(({ id }) => id));
  const standing = ofKind(files, 'questions').filter(({ value }) => !value.withdrawn);
  const questions = new Set(standing.map(({ id }) => id));
  return [
    ...lists.flatMap(({ file, id, acts }) =>
      acts
        .filter((act) => !register.has(act))
        .map((act) => ({
          file,
          field: `${id}.acts`,
          problem: said`“${act}” is not in the register`,
          remedy: said`Check the spelling of the id, or add the text to a file in content/acts.`,
        })),
    ),
    ...lists
      .filter(({ question }) => !questions.has(question))
      .map(({ file, id, question }) => ({
        file,
        field: `${id}.question`,
        problem: said`“${question}” is not a question that stands`,
        remedy: said`Give the name of a folder in content/questions of which the answer holds.`,
      })),
    ...ofKind(files, 'finder').flatMap(({ file, value }) =>
      value.flatMap(({ id, under }) =>
        under.flatMap(({ list, heading, place }) => [
          ...(known.has(list)
            ? []
            : [
                {
                  file,
                  field: `${id}.under`,
                  problem: said`“${list}” is not in content/finder/lists.yaml`,
                  remedy: said`Use one of ${[...known].join(', ')}.`,
                },
              ]),
          ...checkPlace(place, 'source', register, today).map((finding) => ({
            file,
            field: `${id}.${heading}`,
            ...finding,
          })),
        ]),
      ),
    ),
  ];
}
