import { z } from 'zod';
import { fact, factNumber, place } from '../evidence.ts';
import { actIds, questionNumbers } from './data-file.ts';

/** A statement that somebody read, where it stands, and which answers use it. */
export const factRecord = z.object({
  id: factNumber.describe('Permanent number of the fact.'),
  statement: fact.shape.statement.describe('What is so, in one or two English sentences.'),
  known: fact.shape.known,
  rests: z
    .array(z.object(place.shape))
    .describe('Where it stands, and which version of the text was read.'),
  until: z.iso
    .date()
    .describe('Until when all of those texts are known to read as they were read.'),
  changedBy: actIds.describe('Acts that changed one of those places since: ids in acts.json.'),
  notRead: actIds.describe('Acts that may have changed one, and that could not be read.'),
  questions: z
    .object({
      answer: questionNumbers.describe('Questions whose short answer it carries.'),
      rest: questionNumbers.describe('Other questions that use it.'),
    })
    .describe('Numbers of the questions that use it.'),
});
