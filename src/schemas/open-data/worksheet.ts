import { z } from 'zod';
import { worksheet, worksheetRule } from '../worksheet.ts';
import { pages, questionNumbers } from './data-file.ts';
import { standing } from './standing.ts';

const rule = z.object({
  ...worksheetRule.shape,
  ...standing,
  where: worksheetRule.shape.where.describe('Where to find it: ids in acts.json.'),
  questions: questionNumbers.describe('Numbers of the answers that explain it.'),
  decides: worksheetRule.shape.decides.describe(
    'Who decides: you, or ids in referrals.json; loket for its advice.',
  ),
});

/** The worksheet: what is asked of a plan, and the rules that the answers bring into play. */
export const worksheetContent = {
  page: pages.describe('The worksheet on this site.'),
  published: worksheet.shape.published,
  checked: z.iso.date().describe('Day on which an editor last checked all rules.'),
  reviewBy: worksheet.shape.reviewBy.describe('All rules are to be checked again before this day.'),
  changes: worksheet.shape.changes,
  parts: worksheet.shape.parts.describe('What is asked of a plan, in four parts.'),
  rules: z.array(rule).describe('Every rule, the heaviest first.'),
};
