import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import { describeMistakes } from './mistake.ts';
import type { Content } from './read.ts';

/** Stop the build when the content has mistakes; who writes sees them on the page instead. */
export function contentCheck(content: Content): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'dev') return;
        const mistakes = checkContent(content);
        if (mistakes.length === 0) return;
        const error = new Error(describeMistakes(mistakes, 'nl'));
        // Where in our code it was found says nothing to a writer.
        delete error.stack;
        throw error;
      },
    },
  };
}
