import { z } from 'zod';
import { term } from '../glossary.ts';
import { pages } from './data-file.ts';

/** A term in both languages, without the errors that search understands. */
export const termRecord = z
  .object(term.shape)
  .omit({ misspellings: true })
  .extend({
    id: term.shape.id.describe('Permanent name of the term.'),
    page: pages.describe('Its place on this site.'),
  });
