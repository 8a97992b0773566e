import { ofKind, type ContentFile } from '../places.ts';
import type { Mistake } from '../mistake.ts';

type TextFile = Extract<
  ContentFile,
  { kind: 'questionText' | 'guidanceText' | 'sitePageText' | 'outcomeText' }
>;

/** The two languages cite the same acts and articles. */
export function checkTranslations(files: ContentFile[]): Mistake[] {
  const texts: TextFile[] = [
    ...ofKind(files, 'questionText'),
    ...ofKind(files, 'guidanceText'),
    ...ofKind(files, 'sitePageText'),
    ...ofKind(files, 'outcomeText'),
  ];
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
  const there = citations(to);
  const missing = [...citations(from)].filter((citation) => !there.has(citation));
  if (missing.length === 0) return [];
  return [
    {
      file: to.file,
      field: 'text',
      problem: `does not cite ${missing.join(', ')}, which the other language does`,
      remedy: 'Cite the same acts and articles in both languages.',
    },
  ];
}

/** Acts (833/2014) and articles (5l) cited in a text. */
export function citations({ value, body }: TextFile): Set<string> {
  const summary = 'answer' in value ? value.answer : value.summary;
  const text = `${summary}\n${body}`.replaceAll(/\]\([^)]*\)/g, ']');
  const acts = text.matchAll(/\b\d{2,4}\/\d{2,5}\b/g);
  const articles = text.matchAll(/\b(?:artikel(?:en)?|articles?|arts?\.)\s+(\d+[a-z]{0,3})\b/gi);
  return new Set([
    ...[...acts].map(([act]) => act),
    ...[...articles].map(([, article]) => `article ${article?.toLowerCase()}`),
  ]);
}
