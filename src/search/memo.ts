const memos: Map<string, unknown>[] = [];

/** Something that is worked out once for a text, and kept: texts of the site are asked for often. */
export function memo<T>(): Map<string, T> {
  const kept = new Map<string, T>();
  memos.push(kept);
  return kept;
}

/**
 * Forget every text that was read. In a browser that is nobody's business; a server must not keep
 * the words of one visitor while it serves the next.
 */
export function forgetTexts(): void {
  for (const kept of memos) kept.clear();
}
