/** Notations that say which figures are the year, and which the number. */
const notations = [
  // CELEX, also of a consolidated text: 32014R0833, CELEX:02014R0833-20250224.
  /(?:\b|%3a)[03](?<year>(?:19|20)\d\d)[rld](?<number>\d{4})(?:r?\(\d+\))?(?:-\d{8})?(?![\p{L}\d])/gu,
  // ELI: reg/2014/833, eli/dec_impl/2022/266/oj, with a date or a language at the end.
  /\b(?:eli\/)?(?:reg|dir|dec)(?:_impl|_del)?\/(?<year>\d{4})\/(?<number>\d{1,4})(?:\/[a-z\d-]+)*(?!\d)/g,
  // A document of the Official Journal: L_202500395.
  /\b(?:oj:|oj%3a)?l_(?<year>20\d\d)(?<number>\d{5})(?!\d)/g,
];

/** 833/2014, 2014/833 and, only with a number too long for a month, 833-2014 and 2025-395. */
const pairs = [
  /(?<![\d/-])(\d{1,4})\s?\/\s?(\d{1,4})(?!\d|[/-]\d)/g,
  /(?<![\d/-])([1-9]\d{2,3})[-‑–]([1-9]\d{2,3})(?!\d|[/-]\d)/g,
];

const address = /https?:\/\/\S+/g;

/**
 * Write every act of the European Union in a text in one way: `833/2014`, and since 2015
 * `2025/395`, as the Union itself does with regulations.
 * @param text in lower case.
 */
export function writeActs(text: string): string {
  if (!/\d/.test(text)) return text;
  return pairs.reduce(
    (written, pair) => written.replaceAll(pair, readPair),
    readNotations(text.replaceAll(address, (link) => actIn(link) ?? link)),
  );
}

/** Whether a word, as {@link writeActs} left it, names an act. */
export const isAct = (word: string): boolean => /^\d+\/\d+$/.test(word);

/** The act to which a link leads; of its other parts none says anything. */
const actIn = (link: string) => / (\d+\/\d+) /.exec(readNotations(link))?.[1];

const readNotations = (text: string) =>
  notations.reduce(
    (written, notation) =>
      written.replaceAll(notation, (...found) => {
        const { year, number } = found.at(-1) as Record<'year' | 'number', string>;
        return write(Number(year), Number(number));
      }),
    text,
  );

function readPair(pair: string, first: string, second: string): string {
  const [a, b] = [Number(first), Number(second)];
  // Two years are a period, unless they run backwards or lie far apart: 2033/2025 and 1975/2025.
  const isTurned = a > b || (a < yearFirst && b - a > longestPeriod);
  if (isYear(b) && (!isYear(a) || isTurned)) return write(b, a);
  if (isYear(a) && !isYear(b)) return write(a, b);
  return isShortYear(b) && a >= 1000 ? write(1900 + b, a) : pair;
}

/** Before 1999 acts were numbered with two figures of the year: 2271/96. */
const isShortYear = (figure: number) => figure >= 52 && figure < 100;

/** Since then an act begins with its year. */
const yearFirst = 2015;

/** In years; programmes of the Union run for seven. */
const longestPeriod = 10;

const isYear = (figure: number) => figure >= 1952 && figure < 2100;

/** Set apart, because what stands against it is another word. */
const write = (year: number, number: number) =>
  year < yearFirst ? ` ${number}/${year} ` : ` ${year}/${number} `;
