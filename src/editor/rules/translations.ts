import { languages } from '#src/site/language.ts';
import { kindsOf, ofKind, type ContentFile, type KindOf } from '#src/schemas/collections.ts';
import type { Mistake } from '../mistake.ts';
import { said } from '../said.ts';

type TextFile = Extract<ContentFile, { kind: KindOf<'texts'> }>;

/** What both languages must have in common, as found in a text. */
const shared = [
  {
    find: findCitations,
    problem: (missing: string) => said`does not cite ${missing}, which the other language does`,
    remedy: said`Cite the same acts and articles in both languages.`,
  },
  {
    find: findDates,
    problem: (missing: string) =>
      said`lacks the date ${missing} (year-month-day) of the other language`,
    remedy: said`Give the same dates in both languages, as in the source.`,
  },
  {
    find: findFigures,
    problem: (missing: string) => said`lacks the number ${missing} of the other language`,
    remedy: said`Give the same numbers in both languages, and in figures in both.`,
  },
];

/** The two languages cite the same acts and articles, and give the same dates and numbers. */
export function checkTranslations(files: ContentFile[]): Mistake[] {
  const texts: TextFile[] = ofKind(files, ...kindsOf('texts'));
  const dutch = texts.filter(({ language }) => language === 'nl');
  const english = new Map(
    texts
      .filter(({ language }) => language === 'en')
      .map((text) => [`${text.kind} ${text.id}`, text]),
  );
  return dutch.flatMap((nl) => {
    const en = english.get(`${nl.kind} ${nl.id}`);
    return en ? [...compare(nl, en), ...compare(en, nl)] : [];
  });
}

function compare(from: TextFile, to: TextFile): Mistake[] {
  return shared.flatMap(({ find, problem, remedy }) => {
    const there = find(proseOf(to));
    const missing = [...find(proseOf(from))].filter((found) => !there.has(found));
    if (missing.length === 0) return [];
    return [{ file: to.file, field: 'text', problem: problem(missing.join(', ')), remedy }];
  });
}

/** What a reader reads; the addresses of links may differ. */
function proseOf({ value, body }: TextFile): string {
  const summary = 'answer' in value ? value.answer : value.summary;
  return `${summary}\n${body}`.replaceAll(/\]\([^)]*\)/g, ']');
}

/** Acts (833/2014) and articles (5l). */
function findCitations(text: string): Set<string> {
  const acts = text.matchAll(/\b\d{2,4}\/\d{2,5}\b/g);
  const articles = text.matchAll(/\b(?:artikel(?:en)?|articles?|arts?\.)\s+(\d+[a-z]{0,3})\b/gi);
  return new Set([
    ...[...acts].map(([act]) => act),
    ...[...articles].map(([, article]) => `art. ${article?.toLowerCase() ?? ''}`),
  ]);
}

const months = languages.map((language) => {
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2026, month)).toLowerCase());
});
const monthNames = months.flat().join('|');
const date = new RegExp(`\\b(?:(\\d{1,2})\\s+)?(${monthNames})(?:\\s+(\\d{4}))?\\b`, 'gi');

/** Days and months by name; what a date leaves out is a question mark, as in 2026-10-?. */
function findDates(text: string): Set<string> {
  const dates = [...text.matchAll(date)].map(([, day = '?', name = '', year = '?']) => {
    const month = months.map((names) => names.indexOf(name.toLowerCase())).find((n) => n >= 0) ?? 0;
    return `${year}-${month + 1}-${day}`;
  });
  // English has no other word for the month May than for what may be done.
  return new Set(dates.filter((found) => found !== '?-5-?'));
}

/** Amounts, percentages, periods and other numbers in figures, without their separators. */
function findFigures(text: string): Set<string> {
  const figures = text.replaceAll(date, '').matchAll(/(?<![\w/.,])\d[\d.,]*(?![\w/])/g);
  return new Set([...figures].map(([figure]) => figure.replaceAll(/[.,]/g, '')));
}
