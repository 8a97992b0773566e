import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { createIndex, type PagefindIndex } from 'pagefind';
import { cataloguePath, vocabularyPath, type Catalogue } from '../search/card.ts';
import { hiddenWords } from '../search/hidden-words.ts';
import { makeIndex } from '../search/index.ts';
import { languages } from '../lib/language.ts';
import { isStopWord } from '../search/stop-words.ts';
import { wordsOf } from '../search/words.ts';

/** Make the full-text index of every page in the catalogues, and complete the catalogues with it. */
export async function writeFullText(folder: string) {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const language of languages) {
    const file = path.join(folder, cataloguePath(language));
    const catalogue = JSON.parse(await readFile(file, 'utf8')) as Catalogue;
    const texts = await addPages(index, catalogue, folder);
    const hits = await hitsByPath(index);
    const cards = catalogue.cards.map((card) => ({ ...card, hit: demand(hits, card.path) }));
    await writeFile(file, JSON.stringify({ ...catalogue, cards }));
    const words = rareWords(texts, catalogue);
    await writeFile(path.join(folder, vocabularyPath(language)), JSON.stringify(words));
  }
  await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
}

/** Add the pages of one language. @returns their texts. */
async function addPages(pagefind: PagefindIndex, catalogue: Catalogue, folder: string) {
  const index = makeIndex(catalogue);
  const texts: string[] = [];
  for (const card of catalogue.cards) {
    const $ = load(await readFile(path.join(folder, card.path, 'index.html'), 'utf8'));
    const body = $('article').length > 0 ? $('article') : $('main');
    body.attr('data-pagefind-body', '');
    texts.push(body.text());
    // Only the copy that is indexed gets these words; the page that is read stays as it is.
    body.append($('<p data-pagefind-weight="5"></p>').text(hiddenWords(card, index).join(' ')));
    const { errors } = await pagefind.addHTMLFile({ url: card.path, content: $.html() });
    if (errors.length > 0) throw new Error(`Pagefind: ${card.path}: ${errors.join('; ')}`);
  }
  return texts;
}

/** Pagefind answers a search with names of pages; the page of a name stands in its fragment. */
async function hitsByPath(index: PagefindIndex): Promise<Map<string, string>> {
  const hits = new Map<string, string>();
  const { files } = await index.getFiles();
  for (const { path: name, content } of files) {
    const [, hit] = /fragment\/(.+)\.pf_fragment$/.exec(name) ?? [];
    if (!hit) continue;
    const text = gunzipSync(content).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    hits.set(url, hit);
  }
  return hits;
}

function demand(hits: Map<string, string>, page: string): string {
  const hit = hits.get(page);
  if (!hit)
    throw new Error(`Pagefind: no fragment for ${page}; has the form of its files changed?`);
  return hit;
}

/** The words of the full texts that stand in no card, with the number of pages that have them. */
function rareWords(texts: string[], catalogue: Catalogue): Record<string, number> {
  const { words } = makeIndex(catalogue);
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(wordsOf(text))) {
      if (word.length < 4 || words.has(word) || isStopWord(word, catalogue.language)) continue;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return Object.fromEntries([...counts].toSorted());
}
