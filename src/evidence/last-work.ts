import type { Dossier } from '#src/schemas/dossier.ts';

/** Day on which somebody last worked on a text: of its publication, or of its last change. */
export const lastWork = ({ published, changes }: Pick<Dossier, 'published' | 'changes'>): string =>
  [published, ...changes.map(({ date }) => date)].toSorted().at(-1) ?? published;
