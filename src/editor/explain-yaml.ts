import type { YAMLError } from 'yaml';
import { said, type Said } from './said.ts';

interface Explanation {
  problem: Said;
  remedy: Said;
}

const explanations: Partial<Record<string, Explanation>> = {
  TAB_AS_INDENT: {
    problem: said`begins with a tab`,
    remedy: said`Use spaces: two for each step inwards.`,
  },
  BAD_INDENT: {
    problem: said`is not lined up with what it belongs to, or a [ or { is not closed`,
    remedy: said`Give lines that belong together as many spaces at their begin; close every [ and {.`,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    problem: said`holds a second colon with a space after it, which looks like a field of its own`,
    remedy: said`Put the value between quotes, as in answer: 'Note: this is so.', or begin it with >- and write it on the next line, two spaces inwards.`,
  },
  DUPLICATE_KEY: {
    problem: said`stands here for the second time`,
    remedy: said`Keep one of the two.`,
  },
  MISSING_CHAR: {
    problem: said`has a quote, bracket or comma too few`,
    remedy: said`Close every quote with the same sign with which it was opened.`,
  },
  BAD_SCALAR_START: {
    problem: said`begins with a sign that means something else here`,
    remedy: said`Put the value between quotes.`,
  },
};

const quoted: Explanation = {
  problem: said`goes on after the closing quote`,
  remedy: said`Write an apostrophe in a text between single quotes twice (it''s), or use double quotes around it.`,
};

const unreadable: Explanation = {
  problem: said`cannot be read`,
  remedy: said`Compare the indents, quotes and colons with those of a neighbour.`,
};

/** Where a mistake begins: of a list that is not closed, at its bracket and not where it was missed. */
export function startOf({ message, pos: [start] }: YAMLError, text: string): number {
  if (!message.startsWith('Flow')) return start;
  const before = text.slice(0, start);
  return Math.max(0, before.lastIndexOf('['), before.lastIndexOf('{'));
}

/**
 * A mistake in YAML in words of a writer.
 * @param text the line on which it is.
 */
export function explainYaml({ code, message }: YAMLError, text: string): Explanation {
  if (/^[ ]*\t/.test(text)) return explanations.TAB_AS_INDENT ?? unreadable;
  if (/Unexpected.* at node end/.test(message) && /['"]/.test(text)) return quoted;
  return explanations[code] ?? unreadable;
}
