import type { Dossier } from '#src/schemas/dossier.ts';
import { newestDay } from './newest-day.ts';

/** Day on which somebody last worked on a text: of its publication, or of its last change. */
export const lastWork = ({ published, changes }: Pick<Dossier, 'published' | 'changes'>): string =>
  newestDay([published, ...changes.map(({ date }) => date)]);
