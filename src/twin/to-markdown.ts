import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Root } from 'hast';
import { origin } from '#src/site/origin.ts';

const converter = unified()
  .use(rehypeParse, { fragment: true })
  .use(() => absoluteLinks)
  .use(rehypeRemark)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .freeze();

/** A piece of HTML as Markdown (CommonMark with the tables of GitHub), its links made absolute. */
export const toMarkdown = (html: string): string => String(converter.processSync(html));

/** A text that left the site has no page to start its links from. */
function absoluteLinks(tree: Root): void {
  visit(tree, 'element', ({ properties }) => {
    const { href } = properties;
    if (typeof href === 'string' && href.startsWith('/')) properties['href'] = origin + href;
  });
}
