import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkMdx);

/**
 * The tree of a text below its front matter: Markdown with components.
 * @throws an error of the parser of MDX for a text that it cannot read.
 */
export const parseProse = (body: string) => parser.parse(body);
