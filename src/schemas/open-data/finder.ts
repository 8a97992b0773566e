import { z } from 'zod';
import { finderEntry, finderList } from '../finder.ts';
import { pages } from './data-file.ts';

const list = z.object({
  ...finderList.shape,
  id: finderList.shape.id.describe('Name of the list.'),
  acts: finderList.shape.acts.describe('Where the list stands: ids in acts.json.'),
  question: z.int().positive().describe('Number of the question that explains it.'),
});

const { shape } = finderEntry.shape.under.element;

const heading = z.object({
  ...shape,
  place: z.object(shape.place.shape).describe('Where the heading stands.'),
  until: z.iso.date().describe('Until when that text is known to hold.'),
  mayHaveMoved: z.boolean().describe('Whether an act changed it since, or may have done so.'),
});

const entry = z.object({
  ...finderEntry.shape,
  page: pages.describe('Its place on this site.'),
  under: z.array(heading).describe('The headings under which it may fall.'),
});

/** The finder: lists, and the fields and things that may fall under their headings. */
export const finderContent = {
  lists: z.array(list).describe('The lists, in the order in which they are shown.'),
  entries: z.array(entry).describe('Fields of research and things.'),
};
