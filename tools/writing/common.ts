import type { Content } from '#src/editor/read.ts';
import { toDo } from '#src/editor/to-do.ts';
import { factsIn, registerIn } from '#src/evidence/in-files.ts';
import { saysMore, strongestBasis } from '#src/evidence/basis.ts';
import { ofKind } from '#src/schemas/collections.ts';
import { bases } from '#src/schemas/dossier.ts';
import { listOf, type Answers, type Ask } from './ask.ts';

/** A text that is asked in both languages. */
export const inBoth = (name: string, question: string, more: Partial<Ask> = {}): Ask[] => [
  { name: `${name}-nl`, question: `${question} (Nederlands)`, need: 'later', ...more },
  { name: `${name}-en`, question: `${question} (Engels)`, need: 'later', ...more },
];

/** A text in both languages as a field; what nobody gave is marked. */
export const bothOf = (answers: Answers, name: string) => ({
  nl: answers[`${name}-nl`] || toDo,
  en: answers[`${name}-en`] || toDo,
});

/** The same, or nothing where neither was given. */
export const bothOrNothing = (answers: Answers, name: string) =>
  answers[`${name}-nl`] || answers[`${name}-en`] ? bothOf(answers, name) : undefined;

export const choicesOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** What is wrong with a name that becomes part of an address. */
export const wrongName = (name: string): string | undefined =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)
    ? undefined
    : 'Gebruik kleine letters, cijfers en streepjes.';

/** What is wrong with the address of a page elsewhere. */
export const wrongUrl = (url: string): string | undefined =>
  url.startsWith('https://') ? undefined : 'Een adres begint met https://';

/** In which file of a folder of the content an entry belongs. */
export const askFile = (kind: 'acts' | 'evidence', { files }: Pick<Content, 'files'>): Ask => ({
  name: 'file',
  question: `In welk bestand van content/${kind}?`,
  need: 'now',
  choices: ofKind(files, kind).map(({ file }) => ({
    value: file.replace(/^.*\/|\.yaml$/g, ''),
    label: file,
  })),
});

export const askId = (name: string, question: string, isTaken: (id: string) => boolean): Ask => ({
  name,
  question,
  need: 'now',
  wrong: (id) =>
    wrongName(id) ?? (isTaken(id) ? `“${id}” bestaat al. Kies een andere naam.` : undefined),
});

export const askDay = (name: string, question: string, more: Partial<Ask> = {}): Ask => ({
  name,
  question: `${question} (jaar-maand-dag)`,
  wrong: (day) =>
    /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day))
      ? undefined
      : 'Schrijf een datum als 2026-11-24.',
  ...more,
});

/** Numbers of facts; each must be there. */
export function askFacts(
  name: string,
  question: string,
  content: Content,
  more: Partial<Ask> = {},
): Ask {
  const facts = factsIn(content.files);
  return {
    name,
    question: `${question} (nummers uit content/evidence, met komma’s)`,
    wrong: (text) => {
      const unknown = listOf(text).filter((number) => !facts.has(number));
      return unknown.length > 0
        ? `${unknown.join(', ')} staat niet in content/evidence.`
        : undefined;
    },
    ...more,
  };
}

/** What kind of statement it is; proposed is the strongest that the facts allow. */
export function askBasis(content: Content): Ask {
  const facts = factsIn(content.files);
  const register = registerIn(content.files);
  return {
    name: 'basis',
    question: 'Wat voor uitspraak is het?',
    need: 'now',
    choices: choicesOf({
      law: 'bindende tekst',
      policy: 'een oproep, afspraak of programmaregel',
      guidance: 'uitleg van een autoriteit',
      reading: 'onze eigen lezing',
    }),
    initial: ({ facts: numbers }) => {
      const allowed = listOf(numbers).flatMap((number) => {
        const fact = facts.get(number);
        return fact ? [strongestBasis(fact, register)] : [];
      });
      return bases.find(
        (basis) => allowed.length > 0 && allowed.every((one) => !saysMore(basis, one)),
      );
    },
  };
}
