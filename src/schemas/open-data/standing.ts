import { z } from 'zod';
import { factNumber } from '../evidence.ts';
import { actIds } from './data-file.ts';

/** What a statement rests on, and until when that is known to hold. */
export const standing = {
  facts: z.array(factNumber).describe('What it rests on: ids in evidence.json.'),
  acts: actIds.describe('Acts and documents in which those facts stand: ids in acts.json.'),
  asOf: z.iso
    .date()
    .optional()
    .describe('Until when everything that it rests on is known to hold.'),
  changedBy: actIds.describe('Acts that changed the law under it since, not yet checked.'),
  notRead: actIds.describe('Acts that may touch it, and that could not be read.'),
};
