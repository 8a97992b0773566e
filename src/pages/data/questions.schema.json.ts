import { z } from 'zod';
import { openData } from '#src/schemas/open-data.ts';

export const GET = () => Response.json(z.toJSONSchema(openData));
