/** The letter under which a label stands in an index; accents and digits make no letter of their own. */
export function firstLetter(label: string): string {
  const [letter = ''] = label.normalize('NFD').toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '#';
}

/** Id of the place on a page where a letter begins. */
export const letterId = (letter: string) => `letter-${letter === '#' ? '0' : letter.toLowerCase()}`;
