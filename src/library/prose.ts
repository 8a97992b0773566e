import Slugger from 'github-slugger';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'mdast-util-to-string';
import { mdxToHast, type HastNode, type MdxJsxAttributeUnion } from 'satteri';
import type { MarkdownHeading } from 'astro';
import type { Element } from 'hast';
import type { ComponentName } from '#src/schemas/vocabulary.ts';

/** HTML as it stands in the page, or a component with what it was given and what stands in it. */
export type Piece = string | { name: Name; props: Record<string, string>; pieces: Piece[] };

type Name = ComponentName | 'table';

export interface Prose {
  pieces: Piece[];
  headings: MarkdownHeading[];
}

/**
 * Take a text apart into HTML and components. It holds no code, as the check of the content sees to;
 * so it need not become a module that is bundled and loaded again, which takes most of a build.
 * @param body MDX without its front matter.
 * @throws an error of the parser of MDX for a text that it cannot read.
 */
export function proseOf(body: string): Prose {
  const headings: MarkdownHeading[] = [];
  const slugger = new Slugger();

  /** Where a reader is led by its words. */
  function named(heading: Element, depth: number): Element {
    const text = toString(heading);
    const slug = slugger.slug(text);
    headings.push({ depth, slug, text });
    return { ...heading, properties: { ...heading.properties, id: slug } };
  }

  function piecesOf(node: HastNode): Piece[] {
    const pieces = 'children' in node ? joined(node.children.flatMap(piecesOf)) : [];
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return [{ name: node.name as ComponentName, props: propsOf(node.attributes), pieces }];
      case 'root':
        return pieces;
      case 'element': {
        if (node.tagName === 'table') return [{ name: 'table', props: {}, pieces }];
        const [, depth] = /^h([1-6])$/.exec(node.tagName) ?? [];
        const element = depth ? named(node, Number(depth)) : node;
        const empty = toHtml({ ...element, children: [] }, asWritten);
        const end = `</${node.tagName}>`;
        return empty.endsWith(end) ? [empty.slice(0, -end.length), ...pieces, end] : [empty];
      }
      default:
        return [toHtml(node, asWritten)];
    }
  }

  const tree = mdxToHast(body, { features: { smartPunctuation: true }, position: false });
  return { pieces: piecesOf(tree), headings };
}

/** `&amp;` instead of `&#x26;`. */
const asWritten = { characterReferences: { useNamedReferences: true } };

/** A property of a component holds words between quotes. */
const propsOf = (attributes: MdxJsxAttributeUnion[]) =>
  Object.fromEntries(
    attributes.flatMap((one) =>
      'name' in one && typeof one.value === 'string' ? [[one.name, one.value]] : [],
    ),
  );

const joined = (pieces: Piece[]): Piece[] =>
  pieces.reduce<Piece[]>((before, piece) => {
    const last = before.at(-1);
    if (typeof piece !== 'string' || typeof last !== 'string') return [...before, piece];
    return [...before.slice(0, -1), last + piece];
  }, []);
