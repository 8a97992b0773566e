import { ofKind, type ContentFile } from '../places.ts';
import { findRivalFacts } from '../rival-facts.ts';
import type { Mistake } from '../mistake.ts';

const placeholders = /^\{(?:name|phone|replyTime|ministry:[a-z]+)\}$/;

/** Short answers and summaries are plain text; facts in them come from the facts file. */
export function checkAnswers(files: ContentFile[]): Mistake[] {
  const texts = [
    ...ofKind(files, 'questionText').map(({ file, value }) => ({
      file,
      field: 'answer',
      text: value.answer,
    })),
    ...ofKind(files, 'guidanceText').map(({ file, value }) => ({
      file,
      field: 'summary',
      text: value.summary,
    })),
    ...ofKind(files, 'outcomeText').map(({ file, value }) => ({
      file,
      field: 'summary',
      text: value.summary,
    })),
    ...ofKind(files, 'sitePageText').map(({ file, value }) => ({
      file,
      field: 'summary',
      text: value.summary,
    })),
  ];
  return texts.flatMap(({ file, field, text }) => [
    ...findRivalFacts(text).map((rival) => ({ file, field, ...rival })),
    ...(text.match(/\{[^}]*\}|<\w+[^>]*>/g) ?? [])
      .filter((placeholder) => !placeholders.test(placeholder))
      .map((placeholder) => ({
        file,
        field,
        problem: `${placeholder} cannot be used here`,
        remedy: 'Only {name}, {phone}, {replyTime} and {ministry:…} work in a short answer.',
      })),
  ]);
}
