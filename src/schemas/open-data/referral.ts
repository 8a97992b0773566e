import { z } from 'zod';
import { referral } from '../referral.ts';
import { pages } from './data-file.ts';

const { id, facts, ...rest } = referral.shape;

/** Another organisation that a person may need. */
export const referralRecord = z.object({
  id: id.describe('Permanent name of the organisation.'),
  page: pages.describe('Its place on this site.'),
  ...rest,
  facts: facts.describe('Where this is known from: ids in evidence.json.'),
});
