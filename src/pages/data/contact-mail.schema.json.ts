import { z } from 'zod';
import { contactMail } from '#src/schemas/contact-mail.ts';

export const GET = () => Response.json(z.toJSONSchema(contactMail));
