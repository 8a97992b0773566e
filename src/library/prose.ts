import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import type { MarkdownHeading } from 'astro';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { evaluate, type EvaluateOptions } from 'satteri';

/** A text, ready to stand in a page. */
export interface Prose {
  Content: (props: { components: Record<string, unknown> }) => unknown;
  headings: MarkdownHeading[];
}

/** What satteri makes of the elements of a text: those of Astro. */
const runtime = { Fragment, jsx, jsxs } as EvaluateOptions;

/**
 * Make MDX ready to stand in a page, as `@astrojs/mdx` would with the module of a text, whose renderer
 * shows it.
 * @param body MDX without its front matter.
 * @throws an error of the parser of MDX for a text that it cannot read.
 */
export async function proseOf(body: string): Promise<Prose> {
  const astro = {
    headings: [] as MarkdownHeading[],
    frontmatter: {},
    localImagePaths: new Set<string>(),
    remoteImagePaths: new Set<string>(),
  };
  const { default: MDXContent } = (await evaluate(body, {
    ...runtime,
    features: { smartPunctuation: true },
    hastPlugins: [satteriHeadingIdsPlugin()],
    elementAttributeNameCase: 'html',
    // Pieces without a component become one string each; the tables are a component of ours.
    optimizeStatic: { component: 'Fragment', prop: 'set:html', ignoreElements: ['table'] },
    data: { astro },
  })) as { default: Prose['Content'] };
  const Content: Prose['Content'] = ({ components }) =>
    MDXContent({ components: { Fragment, ...components } });
  return { Content, headings: astro.headings };
}
