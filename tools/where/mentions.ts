/** A line that names something. */
export interface Mention {
  file: string;
  /** The line, as the writer's program counts it. */
  line: number;
  text: string;
}

/**
 * The lines that name any of these words, whole and in capitals or not. The register of addresses names
 * every folder and tells nothing.
 */
export function mentionsOf(words: string[], sources: ReadonlyMap<string, string>): Mention[] {
  const known = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\d-])(?:${known.join('|')})(?![\\p{L}\\d-])`, 'iu');
  return [...sources]
    .filter(([file]) => file !== 'content/addresses.yaml')
    .flatMap(([file, source]) =>
      source
        .split('\n')
        .flatMap((text, index) =>
          pattern.test(text) ? [{ file, line: index + 1, text: text.trim() }] : [],
        ),
    );
}
