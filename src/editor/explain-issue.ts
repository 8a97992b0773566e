import type { z } from 'zod';
import { asSaid, said, type Said } from './said.ts';

/** What kind of value belongs in a field, in words. */
const kinds: Record<string, Said> = {
  string: said`a text`,
  number: said`a number`,
  int: said`a whole number`,
  boolean: said`true or false`,
  array: said`a list`,
  object: said`a group of fields`,
  record: said`a group of fields`,
};

/** How a value or a name is written, where its schema says so itself: what to do about it. */
export function formOf(issue: z.core.$ZodIssue): Said | undefined {
  const { message } = issue.code === 'invalid_key' ? (issue.issues[0] ?? issue) : issue;
  const isForm = issue.code === 'invalid_key' || issue.code === 'invalid_format';
  return isForm && !message.startsWith('Invalid') ? asSaid(message) : undefined;
}

/** What is wrong with the value of a field, in words of a writer. */
export function explainIssue(issue: z.core.$ZodIssue): Said {
  // What a schema says itself says more than what follows from its rule.
  if (!/^(?:Invalid|Too) /.test(issue.message) && issue.code !== 'invalid_format') {
    return { template: issue.message, values: valuesOf(issue) };
  }
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? said`is missing`
        : ofWrongKind(issue.expected, issue.input);
    case 'invalid_value':
      return issue.input === undefined
        ? said`is missing`
        : said`is “${shown(issue.input)}”; known are ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return said`is too short: at least ${String(issue.minimum)} ${unitOf(issue.origin)}`;
    case 'too_big':
      return said`is too long: at most ${String(issue.maximum)} ${unitOf(issue.origin)}`;
    case 'invalid_key':
      return said`is not written as it belongs`;
    case 'invalid_format':
      return ofWrongForm(issue);
    default:
      return said`is not written as it belongs`;
  }
}

/** What stands in the sentence of a schema, where it counted something. */
const valuesOf = (issue: z.core.$ZodIssue): string[] =>
  issue.code === 'custom' && Array.isArray(issue.params?.['values'])
    ? issue.params['values'].map(String)
    : [];

function ofWrongKind(expected: string, input: unknown): Said {
  const what = kinds[expected] ?? expected;
  if (input === null || input === '') return said`is empty; ${what} belongs here`;
  if (expected === 'string' && typeof input === 'object' && !Array.isArray(input)) {
    return said`is read as a group of fields; put the text between quotes when it holds { or a colon`;
  }
  if (expected === 'string')
    return said`is read as a number or a list; put the text between quotes`;
  return said`is “${shown(input)}”; ${what} belongs here`;
}

function ofWrongForm({ format, input }: z.core.$ZodIssueInvalidStringFormat): Said {
  const text = shown(input);
  if (format === 'date') {
    return /^\d{4}-\d\d-\d\d$/.test(text)
      ? said`is “${text}”, a day that does not exist`
      : said`is “${text}”; write a date as year-month-day, for example 2026-11-24`;
  }
  return format === 'url'
    ? said`is “${text}”; an address begins with https://`
    : said`is “${text}”, which is not written as it belongs`;
}

const unitOf = (origin: string): Said => {
  if (origin === 'string') return said`signs`;
  return origin === 'array' ? said`in the list` : said`as its value`;
};

function shown(input: unknown): string {
  if (typeof input === 'string') return input;
  return input instanceof Date ? input.toISOString().slice(0, 10) : JSON.stringify(input);
}
