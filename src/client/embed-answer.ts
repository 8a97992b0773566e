import type { DataFile } from '#src/schemas/open-data/data-files.ts';
import { longDate, today } from '#src/site/dates.ts';
import type { Language } from '#src/site/language.ts';
import type { EmbedWords } from '#src/words/embed-words.ts';

/**
 * An answer as it stands on a page of another site. It has no heading, whose level that page decides;
 * and of a withdrawn answer, nothing is left to rely on.
 */
export function embedAnswer(
  { question, notice }: DataFile<'question'>,
  words: EmbedWords,
  language: Language,
): HTMLElement {
  const { verdict, withdrawn, lawChangedBy, reviewBy, checked, asOf } = question;
  const { question: title, condition, answer, permanentUrl } = question[language];
  const dated = (sentence: string, day: string) =>
    sentence.replace('{date}', longDate(day, language));
  const strong = (text: string) => make('strong', {}, text);
  const acts = lawChangedBy.flatMap(({ name, url, date }, index) => [
    `${index > 0 ? ', ' : ' '}${dated(words.changedOn, date)} `,
    // The open data give the names of acts in English.
    link(url, name, { lang: 'en' }),
  ]);
  const facts = [
    `${words.kind}: ${words.basis[question.basis]}`,
    dated(`${words.checked} {date}`, checked),
    ...(asOf === checked ? [] : [dated(`${words.asOf} {date}`, asOf)]),
  ];
  const standing = () => [
    ...(verdict
      ? [
          paragraph(
            'verdict',
            strong([words.verdict[verdict], ...(condition ? [condition] : [])].join(': ')),
          ),
        ]
      : []),
    paragraph('text', answer),
    ...(acts.length > 0
      ? [paragraph('notice', words.changed, ...acts, `. ${words.notChecked}`)]
      : []),
    ...(reviewBy <= today() ? [paragraph('notice', dated(words.overdue, reviewBy))] : []),
    make('ul', { part: 'facts' }, ...facts.map((fact) => make('li', {}, fact))),
  ];
  return make(
    'div',
    { part: 'answer', lang: language },
    paragraph('question', strong(title)),
    ...(withdrawn ? [paragraph('notice', dated(words.withdrawn, withdrawn))] : standing()),
    paragraph('source', link(permanentUrl, words.read.replace('{n}', `${question.number}`))),
    paragraph('warning', notice[language]),
  );
}

const paragraph = (part: string, ...children: (Node | string)[]) =>
  make('p', { part }, ...children);

/** A link that does not tell from which page of an intranet somebody came. */
const link = (href: string, text: string, more = {}) =>
  make('a', { part: 'link', rel: 'noreferrer', href, ...more }, text);

function make(tag: string, attributes: Record<string, string>, ...children: (Node | string)[]) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
