import { globSync, readFileSync } from 'node:fs';
import { load, type CheerioAPI } from 'cheerio/slim';

export interface BuiltPage {
  path: string;
  html: string;
  $: CheerioAPI;
}

/** Every page of the built site. */
export const pages: BuiltPage[] = globSync('dist/**/*.html').map((file) => {
  const html = readFileSync(file, 'utf8');
  const path = file
    .replaceAll('\\', '/')
    .replace(/^dist/, '')
    .replace(/index\.html$/, '');
  return { path, html, $: load(html) };
});

/** The page with this path. */
export function pageAt(path: string): BuiltPage {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`${path} is not in dist/`);
  return page;
}

/** Every path that the built site answers. */
export const paths = new Set([
  ...globSync('dist/**/*.*').map((file) => file.replaceAll('\\', '/').replace(/^dist/, '')),
  ...pages.map(({ path }) => path),
]);
