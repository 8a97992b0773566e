import { z } from 'zod';
import { bilingual } from '../bilingual.ts';

const distribution = z.object({
  url: z.url().optional().describe('Address of the file.'),
  urlTemplate: z.string().optional().describe('Template of the addresses (RFC 6570).'),
  mediaType: z.string().describe('Media type, as IANA lists it.'),
  schema: z.url().optional().describe('JSON Schema of the file.'),
});

/** The list of all sets of open data, after the example of DCAT (W3C): its names, as plain JSON. */
export const catalogueContent = {
  publisher: bilingual.describe('Who publishes the data.'),
  datasets: z
    .array(
      z.object({
        id: z.string().describe('Permanent name of the set.'),
        title: bilingual.describe('What the set is called.'),
        description: bilingual.describe('What it holds.'),
        licence: z.literal('CC0-1.0').describe('Licence of the set.'),
        distributions: z.array(distribution).describe('The files in which it can be had.'),
      }),
    )
    .describe('The sets of data.'),
};
