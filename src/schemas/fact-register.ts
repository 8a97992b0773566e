import { z } from 'zod';

/** What a certain fact is worth; B is background that was never verified. */
export const factRegister = z.record(z.string(), z.enum(['V', 'V2', 'reading', 'B']));
