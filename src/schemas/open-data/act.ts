import { z } from 'zod';
import { act } from '../act.ts';

/** An act or document of the register, without what is for editors only. */
export const actRecord = z
  .object(act.shape)
  .omit({ note: true, hash: true })
  .extend({ binding: z.boolean().describe('Whether it is law, and not only a document.') });
