import type { z } from 'zod';
import { collections, type Kind } from '#src/schemas/collections.ts';
import { describeField } from './describe-field.ts';
import { explainIssue, formOf } from './explain-issue.ts';
import { lineOf } from './lines.ts';
import type { Mistake } from './mistake.ts';
import { asSaid, said } from './said.ts';

/** What a schema says of a file, told to the writer with the field and its line. */
export function explainShape(
  file: string,
  source: string,
  kind: Kind,
  issue: z.core.$ZodIssue,
): Mistake[] {
  const at = (field: string) => ({ file, line: lineOf(file, source, field), field });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...at([...issue.path, key].join('.')),
      problem: said`is not a known field`,
      remedy: said`Check its spelling against docs/writing.md, or remove it.`,
    }));
  }
  const meaning = describeField(collections[kind].schema, issue.path);
  return [
    {
      ...at(issue.path.join('.') || 'file'),
      problem: explainIssue(issue),
      remedy: formOf(issue) ?? (meaning ? asSaid(meaning) : said`See docs/writing.md.`),
    },
  ];
}
