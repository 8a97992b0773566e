import { z } from 'zod';
import { openData } from '../../lib/open-data.ts';

export const GET = () => Response.json(z.toJSONSchema(openData));
