import { said, type Said } from './said.ts';

/** What is wrong with the signs of a file, and on which line. */
interface Flaw {
  line: number;
  problem: Said;
  remedy: Said;
}

const saveAgain = said`Save the file again as “UTF-8” (in Notepad and Word: Save as, Encoding), and type the broken signs again.`;

/**
 * The text of a file, with line ends of one kind.
 * @returns a flaw for a file that is not plain UTF-8, which would reach readers as broken signs.
 */
export function decode(bytes: Uint8Array): string | Flaw {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return {
      line: 1,
      problem: said`begins with an invisible sign, a byte-order mark`,
      remedy: said`Save the file again as “UTF-8” and not as “UTF-8 with BOM”.`,
    };
  }
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { line: 1, problem: said`was saved as UTF-16`, remedy: saveAgain };
  }
  // Broken bytes become U+FFFD; a file that already holds one was broken by another program.
  const text = new TextDecoder().decode(bytes).replaceAll(/\r\n?/g, '\n');
  const broken = /\uFFFD|Ã[\u0080-\u00BF]|â€[\u0099\u009C\u009D™œ“”]/.exec(text);
  if (!broken) return text;
  const line = lineAt(text, broken.index);
  return {
    line,
    problem: said`holds a broken sign near “${nearby(text, broken.index)}”: the file was not saved as UTF-8`,
    remedy: saveAgain,
  };
}

/** The line of a place in a text; the first is 1. */
export const lineAt = (text: string, index: number): number =>
  text.slice(0, index).split('\n').length;

const nearby = (text: string, index: number): string =>
  /\S*$/.exec(text.slice(0, index))?.[0].concat(/^\S*/.exec(text.slice(index))?.[0] ?? '') ?? '';
