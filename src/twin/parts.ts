import { toString } from 'mdast-util-to-string';
import { markdownToMdast } from 'satteri';
import { visit } from 'unist-util-visit';
import type { Root, RootContent } from 'mdast';

/** What a document of an answer is made of, for laying it beside another. */
export interface Parts {
  /** Title and text; items of lists and rows of tables each alone. */
  paragraphs: string[];
  /** The names of the sources, by address. */
  sources: Map<string, string>;
}

/**
 * Take a document of an answer apart. Below its title stand the lines on number and dates, which differ
 * always; below its last heading, when only a list stands there, the sources.
 * @param notices what a notice above an answer begins with.
 */
export function partsOf(markdown: string, notices: string[]): Parts {
  const [title, , ...rest] = (markdownToMdast(markdown, { position: false }) as Root).children;
  const last = rest.findLastIndex(({ type }) => type === 'heading');
  const below = rest.slice(last + 1);
  const hasSources = last >= 0 && below.length > 0 && below.every(({ type }) => type === 'list');
  const text = [...(title ? [title] : []), ...(hasSources ? rest.slice(0, last) : rest)];
  return {
    paragraphs: text
      .flatMap(split)
      .map(wordsOf)
      .filter((words) => !notices.some((begin) => words.startsWith(begin))),
    sources: new Map(hasSources ? below.flatMap(split).flatMap(sourceIn) : []),
  };
}

function split(node: RootContent): RootContent[] {
  return node.type === 'list' || node.type === 'table' ? node.children : [node];
}

const wordsOf = (node: RootContent): string =>
  node.type === 'tableRow' ? node.children.map(wordsOf).join(' · ') : toString(node).trim();

/** Which text of an act an address of EUR-Lex or wetten.overheid.nl leads to: the act stays the same. */
const textInAddress = /\/(?:oj|\d{4}-\d{2}-\d{2})$/;

/** The address and the name of a source, which its first link has. */
function sourceIn(item: RootContent): [string, string][] {
  const found: [string, string][] = [];
  visit(item, 'link', (link) => {
    found.push([link.url.replace(textInAddress, ''), toString(link)]);
  });
  return found.slice(0, 1);
}
