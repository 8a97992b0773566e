import { limits } from './fields.ts';
import { en } from './messages-en.ts';
import { nl } from './messages-nl.ts';

/** What the contact form says, by language. */
export const messages = { nl, en };

/** A sentence with the limit of a field in it. */
export const withLimit = (sentence: string, field: string): string =>
  sentence.replace('{max}', String(limits[field as keyof typeof limits]));
