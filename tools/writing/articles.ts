import { describeMistakes } from '#src/editor/mistake.ts';
import type { Content } from '#src/editor/read.ts';
import { articleKinds, articles, ofKind } from '#src/schemas/collections.ts';
import { Stopped, type Ask } from './ask.ts';

/** The question or page of guidance in this folder. */
export function findArticle(id: string | undefined, { files }: Pick<Content, 'files'>) {
  for (const kind of articleKinds) {
    const shared = ofKind(files, articles[kind].shared).find((file) => file.id === id);
    if (shared) return { kind, shared, folder: shared.file.replace(/\/[^/]+$/, '') };
  }
  return undefined;
}

/**
 * The texts of an article must be readable before anything is worked out of them.
 * @throws Stopped with the mistakes in the files of its folder.
 */
export function needReadable(folder: string, { mistakes }: Content): void {
  const own = mistakes.filter(({ file }) => file.startsWith(`${folder}/`));
  if (own.length > 0) {
    throw new Stopped(
      `Herstel dit eerst; er is niets geschreven.\n\n${describeMistakes(own, 'nl')}`,
    );
  }
}

/** Asks for a question or a page of guidance. */
export const askArticle = (content: Content): Ask => ({
  name: 'folder',
  question: 'Welke vraag of wegwijzer? (naam van de map)',
  need: 'now',
  wrong: (id) =>
    findArticle(id, content)
      ? undefined
      : `Er is geen map ${id} in content/questions of content/guidance.`,
});

/** Asks for a question that stands. */
export const askStanding = (
  content: Content,
  more: Partial<Ask> & Pick<Ask, 'name' | 'question'>,
): Ask => ({
  wrong: (id) => {
    const found = ofKind(content.files, 'questions').find((question) => question.id === id);
    if (!found) return `Er is geen map ${id} in content/questions.`;
    return found.value.withdrawn ? `${id} is al ingetrokken.` : undefined;
  },
  ...more,
});
