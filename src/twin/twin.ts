import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { demandArticle } from '#src/library/articles.ts';
import { dayOfText } from '#src/library/day-of.ts';
import { remember } from '#src/library/remember.ts';
import type { Language } from '#src/site/language.ts';
import { origin } from '#src/site/origin.ts';
import { describe, type Description } from './describe.ts';
import { hashOf } from './hash.ts';
import { toMarkdown } from './to-markdown.ts';
import Document from './Twin.astro';

/** An answer as it leaves the site: one Markdown document, and what identifies it. */
export interface Twin extends Description {
  path: string;
  markdown: string;
  /** See `hashOf`. */
  hash: string;
  /** See `dayOfText`. */
  day: string;
}

const container = await AstroContainer.create({
  renderers: await loadRenderers([getContainerRenderer()]),
});

/** The twin of the article at this address. */
export const twinOf = remember(async (path: string, language: Language): Promise<Twin> => {
  const article = await demandArticle(path, language);
  const description = describe(article, language);
  const html = await container.renderToString(Document, {
    props: { article, description },
    request: new Request(origin + path),
  });
  const markdown = toMarkdown(html);
  const day = dayOfText(article.account);
  return { ...description, path: `${path}index.md`, markdown, hash: hashOf(markdown), day };
});
