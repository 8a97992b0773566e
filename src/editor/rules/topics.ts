import { ofKind, type ContentFile } from '#src/schemas/collections.ts';
import { topicIds } from '#src/schemas/topic.ts';
import { findRivalFacts } from '../rival-facts.ts';
import type { Mistake } from '../mistake.ts';
import { said } from '../said.ts';

/** Every topic of the contact form has its points, and they hold no fact that has a place of its own. */
export function checkTopics(files: ContentFile[]): Mistake[] {
  return ofKind(files, 'topics').flatMap(({ file, value }) => {
    const known = new Set(value.map(({ id }) => id));
    const missing = topicIds
      .filter((id) => !known.has(id))
      .map((id) => ({
        file,
        field: id,
        problem: said`is a topic of the contact form without points`,
        remedy: said`Add an entry with this id, and three to five points.`,
      }));
    const rivals = value.flatMap(({ id, points }) =>
      points
        .flatMap(({ name, tell }) => [name, tell].flatMap(({ nl, en }) => [nl, en]))
        .flatMap(findRivalFacts)
        .map(({ problem }) => ({
          file,
          field: `${id}.points`,
          problem,
          remedy: said`Leave it out here; points are plain text.`,
        })),
    );
    return [...missing, ...rivals];
  });
}
