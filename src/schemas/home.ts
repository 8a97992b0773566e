import { z } from 'zod';
import { refersTo } from './refers-to.ts';

/** What the home page leads to first: `content/home.yaml`. */
export const home = z.strictObject({
  shortcuts: z
    .array(refersTo('guidance'))
    .min(1)
    .describe('Folder names of guidance pages, beside the search box.'),
  questions: z.array(z.string()).min(1).describe('Folder names of the questions to begin with.'),
});
