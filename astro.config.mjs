import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { editing } from './src/editing/integration.ts';
import { editingFrom } from './src/editing/setting.ts';
import { contentCheck } from './src/editor/integration.ts';
import { readContent } from './src/editor/read.ts';
import { afterBuild } from './src/publish/after-build.ts';
import { pageScripts } from './src/publish/page-scripts.ts';
import { buildTarget } from './src/publish/browsers.ts';
import { sitemapOf } from './src/publish/sitemap.ts';
import { origin } from './src/site/origin.ts';
import { authoring } from './tools/authoring/integration.ts';

const content = readContent('content');
const editingSetting = editingFrom(process.env);

export default defineConfig({
  site: origin,
  trailingSlash: 'always',
  build: {
    format: 'directory',
    inlineStylesheets: 'always',
    // A page is made while others are being written.
    concurrency: 4,
  },
  vite: {
    build: {
      assetsInlineLimit: 0,
      cssTarget: buildTarget,
    },
  },
  // Highlighted code needs inline styles, which the policy forbids; the content holds no code.
  markdown: { syntaxHighlight: false },
  integrations: [
    contentCheck(content),
    authoring('content'),
    // Reads the texts and shows them; what makes them ready in between is src/library/prose.ts.
    mdx(),
    sitemap(sitemapOf(content.files)),
    pageScripts(),
    afterBuild(content.files, editingSetting?.origins),
    editing('content', editingSetting),
  ],
});
