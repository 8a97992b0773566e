import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { readContent, type Content } from '#src/editor/read.ts';
import { today } from '#src/site/dates.ts';
import { brokenPage } from './broken-page.ts';
import { pageState } from './page-state.ts';
import { statePath } from './state-path.ts';

/** Tell a writer on the page itself what is wrong with it: in `npm run dev`, never in the build. */
export function authoring(folder: string): AstroIntegration {
  let content: Content | undefined;
  const stateOf = (page: string) => pageState(page, (content ??= readContent(folder)), today());
  return {
    name: 'authoring',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import '/tools/authoring/panel.ts';`);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', (_, file) => {
          if (path.resolve(file).startsWith(path.resolve(folder))) content = undefined;
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
