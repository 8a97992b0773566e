import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContent } from '#src/editor/check-content.ts';
import type { Mistake } from '#src/editor/mistake.ts';
import { readContent, type Content } from '#src/editor/read.ts';
import { brokenPage } from './broken-page.ts';
import { pageState } from './page-state.ts';
import { statePath } from './state-path.ts';

/** Tell a writer on the page itself what is wrong with it: in `npm run dev`, never in the build. */
export function authoring(folder: string): AstroIntegration {
  // A page is asked for often, and the content changes when a writer saves.
  let known: { content: Content; mistakes: Mistake[] } | undefined;
  const look = () => {
    const content = readContent(folder);
    return { content, mistakes: checkContent(content) };
  };
  const stateOf = (page: string) => {
    const { content, mistakes } = (known ??= look());
    return pageState(page, content, mistakes);
  };
  return {
    name: 'authoring',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import '/tools/authoring/panel.ts';`);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', (_, file) => {
          if (path.resolve(file).startsWith(path.resolve(folder))) known = undefined;
        });
        server.middlewares.use((request, reply, next) => {
          const asked = new URL(request.url ?? '/', 'http://localhost');
          if (asked.pathname === statePath) {
            reply.setHeader('Content-Type', 'application/json');
            reply.end(JSON.stringify(stateOf(asked.searchParams.get('page') ?? '/')));
            return;
          }
          const isPage = request.headers.accept?.includes('text/html');
          const state = isPage ? stateOf(asked.pathname) : undefined;
          if (!state?.isBroken) {
            next();
            return;
          }
          reply.setHeader('Content-Type', 'text/html; charset=utf-8');
          reply.end(brokenPage(state));
        });
      },
    },
  };
}
