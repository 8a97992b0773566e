/** Line ends of every kind: Windows, a soft break in Word, a page of a PDF, Unicode's own. */
const lineEnd = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/**
 * Characters that show nothing and come along when somebody pastes (Unicode Cc and Cf). Kept are
 * tabs and line ends, joiners, and the Arabic and Syriac signs of category Cf that can be seen.
 */
const invisible =
  /(?![\t\n\u200c\u200d\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2])[\p{Cc}\p{Cf}]/gu;

/** A joiner that joins nothing; Persian, the scripts of India and composed emoji need the others. */
const strayJoiner = /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]/gu;

/** A text as it is meant: composed letters, `\n` for every line end, nothing that cannot be seen. */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(lineEnd, '\n')
    .replaceAll(invisible, '')
    .replaceAll(strayJoiner, '')
    .trim();

/** The same for a value of one line. */
export const cleanLine = (text: string): string => cleanText(text).replaceAll(/[\n\t]+/g, ' ');

/** How long a text is, as its writer counts: in characters, not in what they take up. */
export const lengthOf = (text: string): number => Array.from(text).length;
