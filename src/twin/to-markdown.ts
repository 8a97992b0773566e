import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { origin } from '#src/site/origin.ts';

const converter = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .freeze();

/**
 * A piece of HTML as Markdown (CommonMark with the tables of GitHub). Its links are made absolute: a text
 * that left the site has no page to start them from.
 */
export const toMarkdown = (html: string): string =>
  String(converter.processSync(html.replaceAll(' href="/', ` href="${origin}/`)));
