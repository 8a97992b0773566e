/** Lower case, without accents, and numbers and articles in one way of writing. */
export function normalise(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      // "artikel 5 l", "art. 5l" and "5l" are one article.
      .replaceAll(
        /\b(?:artikel|article|art\.?)\s*(\d+)(?:\s?([a-z]{1,2})(?![a-z]))?/g,
        'artikel $1$2',
      )
      .replaceAll(/(\d)[.,](?=\d{3}\b)/g, '$1')
      .replaceAll(/[’'`]s?(?![\p{L}\p{N}])/gu, '')
      .replaceAll(/[’'`]/g, '')
  );
}

/** The words of a text in order; a word with a hyphen gives its parts. */
export function wordsOf(text: string): string[] {
  return normalise(text).match(/\d+\/\d+|[\p{L}\p{N}]+/gu) ?? [];
}

/** The words that a text writes with a hyphen, in one: "co-auteur" is also "coauteur". */
export function wholesOf(text: string): string[] {
  const hyphenated = normalise(text).match(/[\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)+/gu) ?? [];
  return hyphenated.map((word) => word.replaceAll(/[-‑]/g, ''));
}
