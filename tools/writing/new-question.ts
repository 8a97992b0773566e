import { knownIds } from '#src/editor/known-ids.ts';
import { toDo } from '#src/editor/to-do.ts';
import { ofKind } from '#src/schemas/collections.ts';
import { countries } from '#src/schemas/dossier.ts';
import { listOf, type Answers } from './ask.ts';
import { accountOf } from './account-of.ts';
import { askBasis, askDay, askFacts, askId, bothOrNothing, choicesOf, inBoth } from './common.ts';
import { toYaml } from '#src/editor/keep/yaml-text.ts';
import { setIn } from './edit-yaml.ts';
import { addressFile, articleTexts } from './article-texts.ts';
import { nextNumber } from './next-number.ts';
import type { Job } from './job.ts';

/** A new question with the next number, in both languages. */
export const newQuestion: Job = {
  about: 'Een nieuwe vraag, met het volgende vrije nummer.',
  asks: (content, { day }) => {
    const { files } = content;
    const { Question: questions } = knownIds(files);
    const themes = ofKind(files, 'themes').flatMap(({ value }) => value);
    return [
      ...inBoth('question', 'Wat is de vraag? Eindig met een vraagteken.', {
        need: 'now',
        wrong: (text) => (text.endsWith('?') ? undefined : 'Eindig met een vraagteken.'),
      }),
      askId(
        'folder',
        'Engelse naam van de map, in kleine letters met streepjes; die verandert nooit',
        (id) => questions.has(id),
      ),
      {
        name: 'theme',
        question: 'Bij welk thema hoort de vraag?',
        need: 'now',
        choices: themes.map(({ id, title }) => ({ value: id, label: title.nl })),
      },
      {
        name: 'verdict',
        question: 'Waar komt het antwoord op neer?',
        need: 'now',
        choices: choicesOf({
          yes: 'ja',
          no: 'nee',
          depends: 'het hangt ervan af',
          'not-law': 'geen wet beslist, wel een oproep of beleid',
          none: 'niet met ja of nee te beantwoorden',
        }),
      },
      ...inBoth('condition', 'Waar hangt het van af, in hoogstens tien woorden zonder punt?', {
        when: ({ verdict }) => verdict === 'depends' || verdict === 'not-law',
      }),
      ...inBoth('answer', 'Het korte antwoord, in hoogstens 60 woorden'),
      askFacts('facts', 'Welke feiten dragen het korte antwoord?', content, { need: 'now' }),
      askFacts('rest', 'Welke andere feiten gebruikt de tekst?', content),
      askBasis(content),
      {
        name: 'countries',
        question: `Over welke landen (${countries.join(', ')}; leeg: alle)`,
        wrong: (text) =>
          listOf(text).every((name) => (countries as readonly string[]).includes(name))
            ? undefined
            : `Kies uit ${countries.join(', ')}.`,
      },
      {
        name: 'related',
        question: 'Welke vragen leest men daarna? (mapnamen, met komma’s)',
        wrong: (text) => {
          const unknown = listOf(text).filter((id) => !questions.has(id));
          return unknown.length > 0 ? `${unknown.join(', ')} is geen vraag.` : undefined;
        },
      },
      ...inBoth(
        'terms',
        'Woorden waarmee mensen zoeken en die niet in de tekst staan, met komma’s',
        { isSilent: true },
      ),
      ...inBoth('body', 'De tekst onder het korte antwoord', { isSilent: true }),
      ...inBoth('slug', 'Laatste deel van het adres', { isSilent: true }),
      askDay('published', 'Dag waarop de vraag verschijnt', { isSilent: true, initial: () => day }),
    ];
  },
  make: (answers, content) => {
    const { folder = '', verdict, theme, published = '' } = answers;
    const { draft, slugs } = articleTexts(
      answers,
      `content/questions/${folder}`,
      (language) => ({
        question: answers[`question-${language}`],
        ...(bothOrNothing(answers, 'condition')
          ? { condition: answers[`condition-${language}`] || toDo }
          : conditionOf(answers)),
        answer: answers[`answer-${language}`] || toDo,
      }),
      'question',
    );
    const register = content.sources.get(addressFile) ?? '';
    const number = nextNumber(content);
    draft.added[`content/questions/${folder}/question.yaml`] = toYaml({
      number,
      theme,
      ...(verdict === 'none' ? {} : { verdict }),
      ...accountOf(answers, published, content),
    });
    draft.changed[addressFile] = setIn(register, ['questions', folder], { number, ...slugs });
    return draft;
  },
};

const conditionOf = ({ verdict }: Answers) =>
  verdict === 'depends' || verdict === 'not-law' ? { condition: toDo } : {};
