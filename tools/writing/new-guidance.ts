import { knownIds } from '#src/editor/known-ids.ts';
import { toDo } from '#src/editor/to-do.ts';
import { ofKind } from '#src/schemas/collections.ts';
import { accountOf } from './account-of.ts';
import { askBasis, askDay, askFacts, askId, choicesOf, inBoth } from './common.ts';
import { toYaml } from '#src/editor/keep/yaml-text.ts';
import { setIn } from './edit-yaml.ts';
import type { Job } from './job.ts';
import { addressFile, articleTexts } from './article-texts.ts';

/** A new page of guidance, below the last one of its section. */
export const newGuidance: Job = {
  about: 'Een nieuwe wegwijzer, onder de laatste van zijn deel.',
  asks: (content, { day }) => {
    const { Guidance: pages } = knownIds(content.files);
    return [
      ...inBoth('title', 'Titel van de pagina', { need: 'now' }),
      askId(
        'folder',
        'Engelse naam van de map, in kleine letters met streepjes; die verandert nooit',
        (id) => pages.has(id),
      ),
      {
        name: 'section',
        question: 'Bij welk deel van de site hoort de pagina?',
        need: 'now',
        choices: choicesOf({ 'knowledge-security': 'kennisveiligheid', sanctions: 'sancties' }),
      },
      ...inBoth('summary', 'De pagina in hoogstens 60 woorden'),
      askFacts('facts', 'Welke feiten dragen de samenvatting?', content, { need: 'now' }),
      askFacts('rest', 'Welke andere feiten gebruikt de tekst?', content),
      askBasis(content),
      ...inBoth('terms', 'Woorden waarmee mensen zoeken, met komma’s', { isSilent: true }),
      ...inBoth('body', 'De tekst onder de samenvatting', { isSilent: true }),
      ...inBoth('slug', 'Laatste deel van het adres', { isSilent: true }),
      askDay('published', 'Dag waarop de pagina verschijnt', {
        isSilent: true,
        initial: () => day,
      }),
    ];
  },
  make: (answers, content) => {
    const { folder = '', section, published = '' } = answers;
    const { draft, slugs } = articleTexts(
      answers,
      `content/guidance/${folder}`,
      (language) => ({
        title: answers[`title-${language}`],
        summary: answers[`summary-${language}`] || toDo,
      }),
      'title',
    );
    const orders = ofKind(content.files, 'guidance')
      .filter(({ value }) => value.section === section)
      .map(({ value }) => value.order);
    draft.added[`content/guidance/${folder}/guidance.yaml`] = toYaml({
      section,
      order: 1 + Math.max(0, ...orders),
      ...accountOf(answers, published, content),
    });
    draft.changed[addressFile] = setIn(
      content.sources.get(addressFile) ?? '',
      ['guidance', folder],
      slugs,
    );
    return draft;
  },
};
