import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { htmlToHast } from 'satteri';
import { unified } from 'unified';
import type { Root } from 'hast';
import { origin } from '#src/site/origin.ts';

const converter = unified()
  .use(rehypeRemark)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .freeze();

/**
 * A piece of HTML as Markdown (CommonMark with the tables of GitHub). Its links are made absolute: a text
 * that left the site has no page to start them from.
 */
export function toMarkdown(html: string): string {
  const absolute = html.replaceAll(' href="/', ` href="${origin}/`);
  const tree = htmlToHast(absolute, { fragment: true }) as Root;
  return converter.stringify(converter.runSync(tree));
}
