import { describeMistake, type Mistake } from '#src/editor/mistake.ts';
import { parseProse } from '#src/editor/parse-prose.ts';
import type { Content } from '#src/editor/read.ts';
import { translator } from '#src/words/index.ts';
import { searchWords, type SearchWords } from '#src/words/search-words.ts';
import { accountOf } from './account.ts';
import { filesOfPage } from './page-files.ts';

/** What a writer must know of a page while writing, in Dutch. */
export interface PageState {
  /** Folder of the page; nothing for a page that is made of many files. */
  folder: string | undefined;
  mistakes: ToldMistake[];
  /** Mistakes in other files. */
  elsewhere: ToldMistake[];
  /** Whether the page cannot be shown at all. */
  isBroken: boolean;
  /** What became of verdict, label and dates: what it is, and the value. */
  account: [string, string][];
  /** The words of a search result, in the language of the page. */
  words: SearchWords;
}

export interface ToldMistake {
  file: string;
  where: string;
  problem: string;
  remedy: string;
}

/** Look at a page as a writer left it. @param mistakes all that are in the content. */
export function pageState(path: string, content: Content, mistakes: Mistake[]): PageState {
  const page = filesOfPage(path, content);
  const isOwn = ({ file }: { file: string }) => Boolean(page && file.startsWith(`${page.folder}/`));
  return {
    folder: page?.folder,
    mistakes: mistakes.filter(isOwn).map(told),
    elsewhere: mistakes.filter((mistake) => !isOwn(mistake)).map(told),
    isBroken:
      content.mistakes.some(isOwn) ||
      content.files.some(
        (file) => isOwn(file) && file.file.endsWith('.mdx') && !isProse(file.body),
      ),
    account: page ? accountOf(page.folder, content) : [],
    words: searchWords(translator(page?.language ?? 'nl')),
  };
}

const told = (mistake: Mistake): ToldMistake => ({
  file: mistake.file,
  ...describeMistake(mistake, 'nl'),
});

/** Whether a page can be made of a text. */
function isProse(body: string): boolean {
  try {
    parseProse(body);
    return true;
  } catch {
    return false;
  }
}
