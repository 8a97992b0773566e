/** Latin numbers of articles in the order of the letters that the Union now writes: `5 bis`, `5a`. */
const latin = [
  ['bis'],
  ['ter'],
  ['quater'],
  ['quinquies'],
  ['sexies'],
  ['septies'],
  ['octies'],
  ['nonies', 'novies'],
  ['decies'],
  ['undecies'],
  ['duodecies'],
  ['terdecies'],
  ['quaterdecies'],
  ['quindecies', 'quinquiesdecies'],
  ['sexdecies', 'sexiesdecies'],
  ['septdecies', 'septiesdecies'],
  ['octodecies', 'octiesdecies', 'duodevicies'],
  ['novodecies', 'noviesdecies', 'undevicies'],
  ['vicies'],
  ['unvicies'],
  ['duovicies'],
];
const letters = new Map(
  latin.flatMap((names, at) => names.map((name) => [name, String.fromCharCode(97 + at)] as const)),
);

const numeral = [...letters.keys()].sort((a, b) => b.length - a.length).join('|');
/** Before a number, what begins with "art" is that word, however it is spelled. */
const named = /\bart[a-z]{0,6}\.?\s*(?=\d)/g;
const numbered = new RegExp(`\\b(\\d+)[\\s-]?((?:${numeral})(?:[\\s-](?:${numeral}))?)\\b`, 'g');
/** What follows an article tells a place within it, of which search knows nothing. */
const place =
  /\b(artikel \d+[a-z]{0,2})(?:,?\s*(?:(?:lid|leden|paragraph|para|par|punt|point|onder|sub|alinea)\b\.?\s*\(?[a-z\d]{1,3}\b\)?|\([a-z\d]{1,3}\)))+/g;

/**
 * Write every article in a text in one way: "artikel 5 l", "art. 5l", "Article 5l(1)" and
 * "artikel 5 terdecies, lid 1" are all `artikel 5l`.
 * @param text in lower case.
 */
export function writeArticles(text: string): string {
  if (!/\d/.test(text)) return text;
  return (
    text
      .replaceAll(named, 'artikel ')
      // Without the word before it, "10 ter zake" is Dutch.
      .replaceAll(numbered, (whole, number: string, words: string, at: number, all: string) =>
        words === 'ter' && !all.slice(0, at).endsWith('artikel ')
          ? whole
          : number +
            words
              .split(/[\s-]/)
              .map((word) => letters.get(word) ?? '')
              .join(''),
      )
      .replaceAll(/\bartikel (\d+)\s([a-z])(?![a-z])/g, 'artikel $1$2')
      .replaceAll(place, '$1')
  );
}
