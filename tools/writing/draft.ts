import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Stopped } from './ask.ts';

/** What a job is going to write; paths begin with `content/`. */
export interface Draft {
  /** Files that are not there yet. */
  added: Record<string, string>;
  /** Files that are there, with all that they will hold. */
  changed: Record<string, string>;
  /** What the writer must know besides, in Dutch. */
  notes: string[];
}

export const emptyDraft = (): Draft => ({ added: {}, changed: {}, notes: [] });

/**
 * Write a draft, all of it or nothing.
 * @param folder the folder of the content.
 * @returns the files that were written.
 * @throws Stopped when a new file would take the place of one that is there.
 */
export function writeDraft(folder: string, { added, changed }: Draft): string[] {
  const placeOf = (file: string) => path.join(path.dirname(folder), file);
  const taken = Object.keys(added).filter((file) => existsSync(placeOf(file)));
  if (taken.length > 0) {
    throw new Stopped(`Bestaat al, en wordt niet overschreven: ${taken.join(', ')}`);
  }
  const all = { ...added, ...changed };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(path.dirname(placeOf(file)), { recursive: true });
    writeFileSync(placeOf(file), text);
  }
  return Object.keys(all);
}
