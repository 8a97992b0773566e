import type { Content } from '#src/editor/read.ts';
import { ofKind } from '#src/schemas/collections.ts';

/** One more than the highest that was ever given out; no number is used twice. */
export function nextNumber({ files }: Pick<Content, 'files'>): number {
  const given = ofKind(files, 'addresses').flatMap(({ value }) => Object.values(value.questions));
  const present = ofKind(files, 'questions').map(({ value }) => value);
  return 1 + Math.max(0, ...[...given, ...present].map(({ number }) => number));
}
