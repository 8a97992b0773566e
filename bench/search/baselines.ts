import path from 'node:path';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { languages } from '#src/site/language.ts';
import type { Searcher } from '#tools/search-judge/judge.ts';
import { names, pageTexts } from '#tools/search-judge/built-pages.ts';
import { startEngine } from '#tools/search-judge/pagefind-in-node.ts';

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

/** Pagefind as it comes, over the same texts. */
export async function plainPagefind(): Promise<Searcher> {
  const files = await indexFiles();
  const read = (file: string) => {
    const content = files.get(file);
    if (!content) throw new Error(`Pagefind: no ${file}`);
    return content;
  };
  const client = pathToFileURL(path.resolve('dist/pagefind/pagefind.js'));
  const engines = new Map(
    await Promise.all(
      languages.map(
        async (own) => [own, await startEngine(client, `plain-${own}`, own, read)] as const,
      ),
    ),
  );
  return async (query, language) => {
    const { results = [] } = (await engines.get(language)?.search(query)) ?? {};
    const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
    return pages.map(({ url }) => names.get(url) ?? url);
  };
}

async function indexFiles(): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const { path: url, language, title, terms, text } of pageTexts) {
    const content = `<html lang="${language}"><body><h1>${title}</h1><p>${terms}</p><p>${text}</p></body></html>`;
    await index.addHTMLFile({ url, content });
  }
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map((file) => [file.path, new Uint8Array(file.content)]));
}
