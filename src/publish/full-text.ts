import { globSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { load } from 'cheerio/slim';
import { createIndex, type PagefindIndex } from 'pagefind';
import { rareWordsPath, cataloguePath, type Card, type Catalogue } from '#src/search/card.ts';
import { hiddenWords } from '#src/search/hidden-words.ts';
import { makeIndex, type Index } from '#src/search/card-index.ts';
import { hidden } from '#src/search/weights.ts';
import { isStopWord } from '#src/search/stop-words.ts';
import { wordsOnce } from '#src/search/words.ts';

/**
 * Make the full-text index of every page in the catalogues, and complete the catalogues with it.
 * @param folder the built site.
 */
export async function writeFullText(folder: string, catalogues: Catalogue[]) {
  const { index: pagefind, errors } = await createIndex({});
  if (!pagefind) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const catalogue of catalogues) {
    const index = makeIndex(catalogue);
    const counts = new Map<string, number>();
    for (const card of catalogue.cards) {
      // One after the other: all pages together would not fit into the memory of a small machine.
      const text = await addPage(pagefind, card, index, folder);
      for (const word of rareWords(text, index)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const file = path.join(folder, rareWordsPath(catalogue.language));
    await writeFile(file, JSON.stringify(Object.fromEntries([...counts].toSorted())));
  }
  const written = path.join(folder, 'pagefind');
  await pagefind.writeFiles({ outputPath: written });
  const hits = hitsByPath(written);
  for (const catalogue of catalogues) {
    const cards = catalogue.cards.map((card) => ({ ...card, hit: demand(hits, card.path) }));
    const file = path.join(folder, cataloguePath(catalogue.language));
    await writeFile(file, JSON.stringify({ ...catalogue, cards }));
  }
}

/** Add what a page is about, without the frame around it. @returns its text. */
async function addPage(pagefind: PagefindIndex, card: Card, index: Index, folder: string) {
  const html = readFileSync(path.join(folder, card.path, 'index.html'), 'utf8');
  const $ = load(html.slice(html.indexOf('<main'), html.indexOf('</main>')));
  const article = $('article');
  const body = article.length > 0 ? article : $('main');
  const text = body.text();
  body.attr('data-pagefind-body', '');
  // Only the copy that is indexed gets these words; the page that is read stays as it is.
  body.append(
    $('<p></p>')
      .attr('data-pagefind-weight', String(hidden))
      .text(hiddenWords(card, index).join(' ')),
  );
  const content = `<html lang="${index.catalogue.language}"><body>${$.html(body)}</body></html>`;
  const { errors } = await pagefind.addHTMLFile({ url: card.path, content });
  if (errors.length > 0) throw new Error(`Pagefind: ${card.path}: ${errors.join('; ')}`);
  return text;
}

/** The words of a full text that stand in no card, each once. */
const rareWords = (text: string, { words, catalogue }: Index): string[] =>
  [...new Set(wordsOnce(text))].filter(
    (word) => word.length >= 4 && !words.has(word) && !isStopWord(word, catalogue.language),
  );

/** Pagefind answers a search with names of pages; the page of a name stands in its fragment. */
function hitsByPath(written: string): Map<string, string> {
  // One after the other: more files than a system opens at once.
  const fragments = globSync('fragment/*.pf_fragment', { cwd: written });
  return new Map(
    fragments.map((file): [url: string, hit: string] => {
      const text = gunzipSync(readFileSync(path.join(written, file))).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [url, path.basename(file, '.pf_fragment')];
    }),
  );
}

function demand(hits: Map<string, string>, page: string): string {
  const hit = hits.get(page);
  if (!hit)
    throw new Error(`Pagefind: no fragment for ${page}; has the form of its files changed?`);
  return hit;
}
