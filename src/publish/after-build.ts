import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { fileHeaders, readByOthers } from '#src/site/headers.ts';
import { feedTypes } from '#src/site/feeds.ts';
import { languages } from '#src/site/language.ts';
import { isPreview, origin, usualOrigin } from '#src/site/origin.ts';
import { finishPages } from './finish-pages.ts';
import { checkExpiry } from './security-txt.ts';
import { ofKind, type ContentFile } from '#src/schemas/collections.ts';
import { dataFiles, type DataFile } from '#src/schemas/open-data/data-files.ts';
import { dataPath } from '#src/site/open-data.ts';
import { cataloguePath, type Catalogue } from '#src/search/card.ts';
import { movedAddresses } from './moved-addresses.ts';
import { writeFullText } from './full-text.ts';

/**
 * What the finished site still needs: permanent addresses, the search index, a last check.
 * @param editing origins that the editing page asks, when it is switched on.
 */
export function afterBuild(files: ContentFile[], editing?: string[]): AstroIntegration {
  return {
    name: 'after-build',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await nameThisSite(folder);
        const sources = finishPages(folder);
        checkExpiry(await readFile(new URL('.well-known/security.txt', dir), 'utf8'), new Date());
        await writeFile(
          new URL('_redirects', dir),
          asRules([...movedAddresses(files), ...permanentAddresses(await readQuestions(folder))]),
        );
        const places = fileHeaders(sources, editing);
        await writeFile(new URL('_headers', dir), headerRules(files, places));
        await writeFullText(folder, await readCatalogues(folder));
        await close();
      },
    },
  };
}

/** The files of `public/` that say where the site is. */
const addressed = ['robots.txt', '.well-known/security.txt'];

async function nameThisSite(folder: string): Promise<void> {
  for (const file of addressed.map((name) => path.join(folder, name))) {
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replaceAll(usualOrigin, origin));
  }
}

function readCatalogues(folder: string): Promise<Catalogue[]> {
  return Promise.all(
    languages.map(async (language) => {
      const text = await readFile(path.join(folder, cataloguePath(language)), 'utf8');
      return JSON.parse(text) as Catalogue;
    }),
  );
}

/** The open data name every question, those that were withdrawn as well. */
async function readQuestions(folder: string): Promise<DataFile<'questions'>> {
  return dataFiles.questions.parse(
    JSON.parse(await readFile(path.join(folder, dataPath('questions')), 'utf8')),
  );
}

/**
 * Two rules a question and language, in the form of Netlify's `_redirects` file: its permanent
 * address, and that of its present version, which will be a page of its own once it is superseded.
 */
function permanentAddresses({ questions }: DataFile<'questions'>): string[] {
  const pathOf = (url: string) => new URL(url).pathname;
  return questions.flatMap((question) =>
    // A slug may change one day, so the redirect itself is not permanent.
    languages.flatMap((language) => {
      const permanent = pathOf(question[language].permanentUrl);
      const page = pathOf(question[language].url);
      return [`${permanent} ${page} 302`, `${permanent}/${question.version} ${page} 302`];
    }),
  );
}

/** What is no page has no other way to say that a search engine may not keep it. */
const ofPreview = ['/*', { 'X-Robots-Tag': 'noindex' }] as const;

const asRules = (rules: string[]) => `${rules.toSorted().join('\n')}\n`;

/** The rules for headers, in the form of Netlify's `_headers` file. */
function headerRules(files: ContentFile[], places: ReturnType<typeof fileHeaders>): string {
  const themes = ofKind(files, 'themes').flatMap(({ value }) => value);
  const types = Object.entries(feedTypes(themes)).map(
    ([place, type]) => [place, { 'Content-Type': type, ...readByOthers }] as const,
  );
  const all = [...Object.entries(places), ...types, ...(isPreview ? [ofPreview] : [])];
  const rules = all.map(([place, headers]) =>
    [place, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${rules.join('\n')}\n`;
}
