import { said, type Said } from './said.ts';

/** What the parser of MDX says of a mistake; see `VFileMessage`. */
interface MdxError {
  reason: string;
  /** Place of the mistake in the text; `line` counts from 1. */
  place?: { line?: number; offset?: number; start?: { line: number; offset?: number } };
}

interface Explanation {
  /** Line in the text, the first is 1. */
  line: number;
  problem: Said;
  remedy: Said;
}

const isMdxError = (error: unknown): error is MdxError =>
  typeof error === 'object' && error !== null && 'reason' in error;

/**
 * A mistake in a text in words of a writer, at the line where it begins: that of the tag that is not
 * closed, and not where the parser gave up.
 * @throws what was thrown for another reason.
 */
export function explainMdx(error: unknown, body: string): Explanation {
  if (!isMdxError(error)) throw error;
  const { reason, place } = error;
  const offset = place?.start?.offset ?? place?.offset ?? body.length;
  const before = body.slice(0, offset);
  const opened = /for (`<[^>]*>`) \((\d+):/.exec(reason);
  const line = place?.start?.line ?? place?.line ?? 1;
  const lineOfSign = (sign: string) =>
    body.slice(0, before.lastIndexOf(sign) + 1).split('\n').length;
  if (opened?.[2] && /^Expected/.test(reason)) {
    const tag = opened[1]?.replaceAll('`', '') ?? '';
    return {
      line: Number(opened[2]),
      problem: said`${tag} is opened and not closed`,
      remedy: said`End the tag itself with />, as in <Fact name="phone" />, or close it after the words that belong in it.`,
    };
  }
  if (/^Unexpected closing (?:tag|slash)/.test(reason)) {
    return {
      line,
      problem: said`a closing tag has no tag that it closes`,
      remedy: said`Write the same name in both, or remove it.`,
    };
  }
  const sign = body.slice(offset, offset + 1);
  if (body.slice(before.lastIndexOf('<')).startsWith('<!')) {
    return {
      line: lineOfSign('<'),
      problem: said`holds a comment: <!-- … -->`,
      remedy: said`Take it out; a note for editors belongs in the field editorsNote.`,
    };
  }
  if (reason.includes('attribute value') || /[“”„‘’]/.test(sign)) {
    return {
      line,
      problem: said`a property in a tag stands between curly quotes, or without quotes`,
      remedy: said`Use the straight sign ": <Fact name="phone" />. Word changes it by itself; type it in the editor.`,
    };
  }
  if (/expression|brace/.test(reason)) {
    return {
      line: lineOfSign('{'),
      problem: said`holds { }, which is not for a text`,
      remedy: said`Write ( ) instead.`,
    };
  }
  if (reason.includes('import/exports')) {
    return {
      line,
      problem: said`a paragraph begins with the word import or export`,
      remedy: said`Begin the paragraph with another word.`,
    };
  }
  return {
    line: lineOfSign('<'),
    problem: said`holds the sign <, with which a tag begins`,
    remedy: said`Write “less than” in words; write a link as [words](https://…).`,
  };
}
