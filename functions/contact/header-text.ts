/** A subject is read in a list of mails, where more than this is not shown. */
const longest = 60;

/**
 * Text of a visitor that may stand in a header: one short line of letters, digits and the signs that
 * names of countries have. Brackets are left out, so that nobody can write a second reference.
 */
export function headerText(typed: string): string {
  const plain = typed
    .replaceAll(/[^\p{L}\p{M}\p{N},.;'’&-]+/gu, ' ')
    .trim()
    // A letter can carry any number of accents; a real one has a few.
    .replaceAll(/(\p{M}{3})\p{M}+/gu, '$1');
  const characters = Array.from(plain);
  if (characters.length <= longest) return plain;
  return `${characters
    .slice(0, longest - 1)
    .join('')
    .trim()}…`;
}
