import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { Browser } from 'playwright-core';
import { languages } from '../../src/lib/language.ts';
import type { Searcher } from './judge.ts';
import { names, pageTexts } from './pages.ts';

const most = 20;

/** MiniSearch over the same texts, with prefix and fuzzy matching as its documentation suggests. */
export function miniSearch(): Searcher {
  const engines = new Map(
    languages.map((language) => {
      const engine = new MiniSearch({
        idField: 'name',
        fields: ['title', 'answer', 'terms', 'text'],
        searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } },
      });
      engine.addAll(pageTexts.filter((page) => page.language === language));
      return [language, engine];
    }),
  );
  return (query, language) => {
    const found = engines.get(language)?.search(query) ?? [];
    return Promise.resolve(found.slice(0, most).map(({ id }) => String(id)));
  };
}

/** Pagefind as it comes, over the same texts, in the same browser. */
export async function plainPagefind(browser: Browser): Promise<Searcher> {
  const files = await indexFiles();
  const context = await browser.newContext();
  await context.route('http://plain.test/**', async (route) => {
    const path = new URL(route.request().url()).pathname;
    const [, language] = /^\/(nl|en)\/$/.exec(path) ?? [];
    const content = files.get(path.replace('/pagefind/', ''));
    if (language)
      await route.fulfill({ contentType: 'text/html', body: `<html lang="${language}">` });
    else if (content) await route.fulfill({ contentType: typeOf(path), body: content });
    else await route.fulfill({ status: 404 });
  });
  return async (query, language) => {
    const page =
      context.pages().find((open) => open.url().endsWith(`/${language}/`)) ??
      (await context.newPage());
    const address = `http://plain.test/${language}/`;
    if (page.url() !== address) await page.goto(address);
    const urls = await page.evaluate(search, { query, most });
    return urls.map((url) => names.get(url) ?? url);
  };
}

/** Runs in the page. */
async function search({ query, most }: { query: string; most: number }): Promise<string[]> {
  const engine = '/pagefind/pagefind.js';
  const pagefind = (await import(engine)) as {
    search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
  };
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return pages.map(({ url }) => url);
}

async function indexFiles(): Promise<Map<string, Buffer>> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const { path, language, title, terms, text } of pageTexts) {
    const content = `<html lang="${language}"><body><h1>${title}</h1><p>${terms}</p><p>${text}</p></body></html>`;
    await index.addHTMLFile({ url: path, content });
  }
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
}

const typeOf = (path: string) =>
  path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
