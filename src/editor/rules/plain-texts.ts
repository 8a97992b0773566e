import { kindsOf, ofKind, type ContentFile } from '#src/schemas/collections.ts';
import { findRivalFacts } from '../rival-facts.ts';
import type { Mistake } from '../mistake.ts';
import { said } from '../said.ts';

const placeholders = /^\{(?:name|phone|replyTime|ministry:[a-z]+)\}$/;

/** Short answers, summaries and headings are plain text; facts come from the facts file. */
export function checkPlainTexts(files: ContentFile[]): Mistake[] {
  const texts = ofKind(files, ...kindsOf('texts')).map(({ file, value }) => ({
    file,
    ...('answer' in value
      ? {
          answer: { field: 'answer', text: value.answer },
          heading: { field: 'question', text: value.question },
        }
      : {
          answer: { field: 'summary', text: value.summary },
          heading: { field: 'title', text: value.title },
        }),
  }));
  return texts.flatMap(({ file, answer, heading }) =>
    [
      ...findRivalFacts(answer.text).map((rival) => ({ field: answer.field, ...rival })),
      ...checkPlaceholders(answer),
      ...findRivalFacts(heading.text).map(({ problem }) => ({
        field: heading.field,
        problem,
        remedy: said`Leave it out here, and put it in the ${answer.field}.`,
      })),
    ].map((finding) => ({ file, ...finding })),
  );
}

function checkPlaceholders({ field, text }: { field: string; text: string }) {
  return (text.match(/\{[^}]*\}|<\w[^>]*>/g) ?? [])
    .filter((placeholder) => !placeholders.test(placeholder))
    .map((placeholder) => ({
      field,
      problem: said`${placeholder} cannot be used here`,
      remedy: said`Only {name}, {phone}, {replyTime} and {ministry:…} work in a short answer.`,
    }));
}
