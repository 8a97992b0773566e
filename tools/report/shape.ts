import { z } from 'zod';
import { columns } from '#src/desk/counts.ts';
import { textKinds } from '#src/desk/text.ts';
import { languages } from '#src/site/language.ts';

const day = z.iso.date();
const bilingual = z.strictObject({ nl: z.string(), en: z.string() });

const text = z.strictObject({
  kind: z.enum(textKinds),
  file: z.string().describe('Its file in content/.'),
  id: z.string().optional().describe('Its id in a file with more than one text.'),
  title: bilingual,
  url: z.strictObject({ nl: z.url(), en: z.url() }),
});

const review = text.extend({ reviewBy: day });

const touched = z.strictObject({
  act: z.string().describe('Id of the act in content/acts.'),
  name: z.string().describe('Its short name in Dutch, or its title.'),
  url: z.url(),
  day: z.string().describe('Day of adoption, or date; empty when it is not known.'),
  texts: z.array(text),
});

const link = z.strictObject({
  url: z.url(),
  reason: z.string().describe('What was answered, in Dutch.'),
  files: z.array(z.string()).describe('The files in content/ that lead there.'),
});

const missed = z.strictObject({
  language: z.enum(languages),
  query: z.string(),
  answers: z.array(z.string()).describe('Numbers or names of the right answers.'),
  got: z.array(z.string()).describe('What stands in the first three instead.'),
});

/** What `npm run -s report -- --json` prints; a change that a reader cannot take is a new version. */
export const reportShape = z.strictObject({
  version: z.literal(1),
  day: day.describe('The day by which the reviews were judged.'),
  overdue: z.array(review).describe('Should have been checked before today.'),
  soon: z.array(review).describe('To be checked within thirty days.'),
  changed: z.array(touched).describe('Acts that changed what texts rest on, after it was read.'),
  notRead: z.array(touched).describe('Acts that may have done so, and that nobody could read.'),
  late: z.array(text).describe('The English text follows an earlier version of the Dutch one.'),
  counts: z.array(
    z.strictObject({
      theme: z.string(),
      title: bilingual,
      verdicts: z.record(z.enum(columns), z.int()),
      total: z.int(),
    }),
  ),
  unused: z.array(z.string()).describe('Numbers of facts that no text uses.'),
  links: z
    .strictObject({
      asked: z.int(),
      dead: z.array(link).describe('No longer there: 404 or 410.'),
      unknown: z.array(link).describe('Gave no answer that tells; a person must look.'),
    })
    .optional()
    .describe('Only with --links.'),
  search: z
    .strictObject({ asked: z.int(), missed: z.array(missed) })
    .optional()
    .describe('Only with --search, of the built site.'),
  failures: z
    .array(z.strictObject({ asked: z.string(), reason: z.string() }))
    .describe('What could not be looked at, and why; in Dutch.'),
});

export type Report = z.output<typeof reportShape>;
export type LinkFinding = z.output<typeof link>;
