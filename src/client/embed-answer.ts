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
  const { verdict, withdrawn, replacedBy, reviewBy, checked, asOf } = question;
  const { question: title, condition, answer, permanentUrl } = question[language];
  const dated = (sentence: string, day: string) =>
    sentence.replace('{date}', longDate(day, language));
  const strong = (text: string) => make('strong', {}, text);
  const tell = (...children: Child[]) => paragraph('notice', ...children);
  const moves = (acts: Act[], says: string, before: string, after: string, end: string) => {
    const named = acts.flatMap(({ name, url, date }, index) => [
      `${index ? ', ' : ' '}${dated(before, date)}`,
      // The open data give the names of acts in English.
      link(url, name, 'en'),
      dated(after, date),
    ]);
    return named[0] && tell(says, ...named, end);
  };
  const facts = [
    `${words.kind}: ${words.basis[question.basis]}`,
    dated(words.checked, checked),
    asOf !== checked && dated(words.asOf, asOf),
  ];
  const standing = () => [
    verdict &&
      paragraph('verdict', strong(words.verdict[verdict] + (condition ? `: ${condition}` : ''))),
    paragraph('text', answer),
    moves(question.lawChangedBy, words.changed, `${words.changedOn} `, '', `. ${words.notChecked}`),
    moves(question.notRead, words.notRead, '', ' ({date})', '.'),
    reviewBy <= today() && tell(dated(words.overdue, reviewBy)),
    make('ul', { part: 'facts' }, ...facts.map((fact) => fact && make('li', {}, fact))),
  ];
  const gone = (day: string) =>
    tell(
      [dated(words.withdrawn, day), question.withdrawnReason?.[language]].join(' '),
      ...(replacedBy
        ? [
            ` ${words.instead} `,
            link(
              new URL(`${replacedBy}`, permanentUrl).href,
              `${words.question} ${replacedBy}`,
              language,
            ),
          ]
        : []),
    );
  return make(
    'div',
    { part: 'answer', lang: language },
    paragraph('question', strong(title)),
    ...(withdrawn ? [gone(withdrawn)] : standing()),
    paragraph(
      'source',
      link(permanentUrl, words.read.replace('{n}', `${question.number}`), language),
    ),
    paragraph('warning', notice[language]),
  );
}

type Act = DataFile<'question'>['question']['notRead'][number];

/** What stands in an element; nothing where there is nothing to tell. */
type Child = Node | string | false | undefined;

const paragraph = (part: string, ...children: Child[]) => make('p', { part }, ...children);

/** A link that does not tell from which page of an intranet somebody came. */
const link = (href: string, text: string, lang: Language) =>
  make('a', { part: 'link', rel: 'noreferrer', href, lang }, text);

function make(tag: string, attributes: Record<string, string>, ...children: Child[]) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) if (child) element.append(child);
  return element;
}
