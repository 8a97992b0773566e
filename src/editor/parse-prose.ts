import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast, type MdastNode } from 'satteri';
import { unified } from 'unified';

const features = { gfm: false, frontmatter: false };

/** Slow, and the one of which `explain-mdx.ts` knows what it says of a mistake. */
const explaining = unified().use(remarkParse).use(remarkMdx);

/**
 * The tree of a text below its front matter: Markdown with components, as the pages read it.
 * @throws an error of the parser of MDX for a text that it cannot read.
 */
export function parseProse(body: string): MdastNode {
  try {
    return mdxToMdast(body, { features });
  } catch (error) {
    explaining.parse(body);
    throw error;
  }
}
