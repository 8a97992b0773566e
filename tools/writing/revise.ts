import { addMonths, monthsToReview } from '#src/editor/rules/dates.ts';
import type { Content } from '#src/editor/read.ts';
import { articlePaths } from '#src/schemas/article-paths.ts';
import { versionOf } from '#src/schemas/dossier.ts';
import { languages } from '#src/site/language.ts';
import { askArticle, findArticle, needReadable } from './articles.ts';
import { askDay, choicesOf, inBoth } from './common.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { addOnTop, inHeader, setIn } from './edit-yaml.ts';
import type { Job } from './job.ts';
import { publishedText } from './published-text.ts';

const isMajorQuestion = (content: Content) => (answers: Record<string, string>) =>
  answers.weight === 'major' && findArticle(answers.folder, content)?.kind === 'question';

/** Write down a change of an answer or page, with all that follows from it. */
export const revise: Job = {
  about:
    'Een wijziging verantwoorden: de regel in changes, de dagen, en bij major de vorige tekst.',
  asks: (content, { day }) => [
    askArticle(content),
    {
      name: 'weight',
      question: 'Moet wie op de vorige tekst afging opnieuw lezen?',
      need: 'now',
      choices: choicesOf({ minor: 'nee', major: 'ja, het antwoord zegt nu iets anders' }),
    },
    ...inBoth('note', 'Wat veranderde en waarom, in één zin', { need: 'now' }),
    {
      name: 'from',
      question: 'Waar staat de tekst zoals lezers die nu hebben? (site, dist, of een map of adres)',
      when: isMajorQuestion(content),
      initial: () => 'site',
      need: 'now',
      wrong: (text) => (text ? undefined : 'Schrijf site, dist, of een map of adres.'),
    },
    {
      name: 'english',
      question: 'Zegt de Engelse tekst al wat de Nederlandse nu zegt?',
      need: 'now',
      choices: choicesOf({ yes: 'ja', no: 'nee, de pagina zegt dat tegen lezers' }),
      when: ({ weight }) => weight === 'major',
    },
    {
      name: 'whole',
      question: 'Hebt u de hele tekst nagelopen?',
      need: 'now',
      choices: choicesOf({ yes: 'ja, zet de volgende controle verder weg', no: 'nee' }),
    },
    askDay('date', 'Dag waarop de wijziging verschijnt', { isSilent: true, initial: () => day }),
  ],
  make: async (answers, content, world) => {
    const article = findArticle(answers.folder, content);
    if (!article) throw new Error('asked');
    needReadable(article.folder, content);
    const { weight, date = '', whole, english } = answers;
    const { file, value } = article.shared;
    const draft = emptyDraft();
    if (isMajorQuestion(content)(answers)) {
      Object.assign(draft.added, await earlierTexts(answers, content, world.fetch));
    }
    const change = { date, weight, note: { nl: answers['note-nl'], en: answers['note-en'] } };
    let source = addOnTop(content.sources.get(file) ?? '', 'changes', change);
    if (whole === 'yes') {
      source = setIn(source, ['reviewBy'], addMonths(date, monthsToReview(value, content.files)));
      if (value.checked) source = setIn(source, ['checked'], date);
    }
    draft.changed[file] = source;
    if (weight === 'major')
      Object.assign(draft.changed, translated(english === 'yes', article, content));
    if (whole === 'no') draft.notes.push('De dag van controle (reviewBy) is gebleven.');
    return draft;
  },
};

/** The texts that a major change replaces, at the place where the site keeps them. */
async function earlierTexts(
  { folder = '', from = '' }: Record<string, string>,
  content: Content,
  ask: typeof fetch,
): Promise<Draft['added']> {
  const article = findArticle(folder, content);
  const paths = articlePaths('question', content.files).get(folder);
  if (!article || !paths || !('number' in article.shared.value)) return {};
  const { number } = article.shared.value;
  const version = versionOf(article.shared.value);
  const texts = languages.map(async (language) => [
    `content/questions/${folder}/earlier/${version}/${language}.md`,
    await publishedText(from, { page: paths[language], number, version }, ask),
  ]);
  return Object.fromEntries(await Promise.all(texts)) as Draft['added'];
}

/** The English text says that it follows the new version, when it does. */
function translated(
  isDone: boolean,
  { shared, folder }: NonNullable<ReturnType<typeof findArticle>>,
  { sources }: Content,
): Draft['changed'] {
  const file = `${folder}/en.mdx`;
  const source = sources.get(file);
  if (!isDone || source === undefined) return {};
  const version = versionOf(shared.value) + 1;
  return { [file]: inHeader(source, (header) => setIn(header, ['translates'], version)) };
}
