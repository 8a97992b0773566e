import { emptyDraft, type Draft } from './draft.ts';
import { addBelow } from './edit-yaml.ts';

/** A draft in which an entry stands below those that a file has. */
export function below(file: string, sources: Map<string, string>, entry: unknown): Draft {
  const draft = emptyDraft();
  draft.changed[file] = addBelow(sources.get(file) ?? '', entry);
  return draft;
}
