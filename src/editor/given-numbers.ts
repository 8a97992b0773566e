import { ofKind, type ContentFile } from '#src/schemas/collections.ts';

/**
 * The number that was given out for each question, by its folder. Where a question has another one now,
 * that is the mistake: what else follows from it is not told as well.
 */
export const givenNumbers = (files: ContentFile[]): ReadonlyMap<string, number> =>
  new Map(
    ofKind(files, 'addresses').flatMap(({ value }) =>
      Object.entries(value.questions).map(([id, { number }]) => [id, number] as const),
    ),
  );
