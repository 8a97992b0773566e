import { readContent } from '#src/editor/read.ts';
import { articleFiles, b1, readingOfPage } from '#src/editor/readability.ts';
import { ofKind } from '#src/schemas/collections.ts';
import { languages } from '#src/site/language.ts';

/** How easily every question and guidance page reads, in both languages, and the ten worst of each. */
export async function measure(): Promise<void> {
  const { files } = readContent('content');
  const themes = new Map(ofKind(files, 'questions').map(({ id, value }) => [id, value.theme]));
  for (const language of languages) {
    const pages = articleFiles(files, language)
      .map((file) => {
        const { score, wordsPerSentence } = readingOfPage(file, language);
        return {
          page: file.id,
          theme: file.kind === 'questionTexts' ? themes.get(file.id) : 'guidance',
          score: Math.round(score),
          'words a sentence': Number(wordsPerSentence.toFixed(1)),
        };
      })
      .toSorted((a, b) => a.score - b.score);
    const easy = pages.filter(({ score }) => score >= b1);
    console.table(pages);
    console.log(`${language}: ${pages.length} pages, ${easy.length} at ${b1} or easier (B1)`);
    const worst = pages.slice(0, 10).map(({ page }) => page);
    console.log(`The ten worst: ${worst.join(', ')}`);
  }
  return Promise.resolve();
}
