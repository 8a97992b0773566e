import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import { describeMistakes } from './mistake.ts';
import type { Content } from './read.ts';

/** Stop the build, or the start of the authoring server, when the content has mistakes. */
export function contentCheck(content: Content): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': () => {
        const mistakes = checkContent(content);
        if (mistakes.length === 0) return;
        const error = new Error(describeMistakes(mistakes));
        // Where in our code it was found says nothing to a writer.
        delete error.stack;
        throw error;
      },
    },
  };
}
