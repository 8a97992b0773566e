import { z } from 'zod';

/** What the home page leads to first: `content/home.yaml`. */
export const home = z.strictObject({
  shortcuts: z
    .array(z.string())
    .min(1)
    .describe('Folder names of guidance pages, beside the search box.'),
  questions: z.array(z.string()).min(1).describe('Folder names of the questions to begin with.'),
});
