import type { Config, Context } from '@netlify/functions';
import { answerContact } from './answer-contact.ts';
import type { Place } from './env.ts';

/** The form as a function of Netlify; on another host `host/` asks the same. */
export default (request: Request, context: Context): Promise<Response> =>
  answerContact(request, placeOf(context));

/** Deployed unless the local server says otherwise; only the production context is the real site. */
function placeOf({ deploy }: Context): Place {
  if (process.env['NETLIFY_DEV'] === 'true') return 'local';
  return deploy.context === 'production' ? 'production' : 'preview';
}

export const config = {
  path: [
    '/api/contact',
    // Matching by the emulation takes the last slash off; that of the platform may not.
    '/contact/verzonden',
    '/contact/verzonden/',
    '/en/contact/sent',
    '/en/contact/sent/',
  ],
  // Personal data stays in the EU as long as the function has it.
  region: 'fra',
  // Written as an array: a single word is ignored, and one visitor would then block everybody.
  rateLimit: { aggregateBy: ['ip', 'domain'], windowSize: 60, windowLimit: 20 },
} satisfies Config;
