import { z } from 'zod';
import { bilingual } from './bilingual.ts';
import { day } from './date.ts';

/** An EU sanctions package, or an act between two packages: an entry of `content/packages.yaml`. */
export const sanctionsPackage = z.strictObject({
  number: z
    .int()
    .positive()
    .optional()
    .describe('Number of the package; leave out for an act between two packages.'),
  date: day.describe('Day of adoption.'),
  act: z
    .string()
    .regex(/^\d{4}\/\d+$/)
    .describe('Main regulation, as 2026/506.'),
  url: z.url({ protocol: /^https$/ }).describe('Address of the act.'),
  change: bilingual.describe('What it changed for knowledge institutions.'),
  secondary: z.boolean().default(false).describe('True when read in a secondary source only.'),
  facts: z.array(z.string()).min(1).describe('Numbers in the fact register.'),
});

export type SanctionsPackage = z.output<typeof sanctionsPackage>;
