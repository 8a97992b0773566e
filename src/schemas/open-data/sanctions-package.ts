import { z } from 'zod';
import { bilingual } from '../bilingual.ts';
import { actIds, pages, questionNumbers } from './data-file.ts';

/** An EU sanctions package, or an act between two packages. */
export const packageRecord = z.object({
  id: z.string().describe('Its number, or the id of its act where it has no number.'),
  number: z.int().positive().optional().describe('Number of the package.'),
  page: pages.describe('Its page on this site, or the page of all packages.'),
  adopted: z.iso.date().describe('Day of adoption.'),
  inForce: z.iso.date().optional().describe('Day on which its first act entered into force.'),
  acts: actIds.describe('The acts that were adopted together: ids in acts.json.'),
  changed: z.array(bilingual).describe('What it changed for knowledge institutions.'),
  questions: questionNumbers.describe('Numbers of the questions whose answer it touches.'),
});
