import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/check/integration.ts';
import { afterBuild } from './src/integrations/after-build.ts';
import { alternates } from './src/lib/alternates.ts';
import { site } from './src/lib/site.ts';

export default defineConfig({
  site,
  trailingSlash: 'always',
  // Style sheets and scripts stay in files of their own, so that the policy needs no hashes.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // One file for all texts: a file for each takes longer to write and to load again.
        output: { codeSplitting: { groups: [{ name: 'texts', test: /\.mdx/ }] } },
        onLog(level, log, report) {
          // Astro marks every MDX file with a directive of its own that the bundler does not know.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
  // Highlighted code needs inline styles, which the policy forbids; the content holds no code.
  markdown: { syntaxHighlight: false },
  integrations: [
    contentCheck(),
    mdx(),
    sitemap({
      filter: (page) => !/\/(?:verzonden|sent|niet-verzonden|not-sent|404)\/$/.test(page),
      serialize: (item) => ({ ...item, links: alternates(item.url) }),
    }),
    afterBuild(),
  ],
});
