import type { RequestListener } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { answerContact } from '#functions/contact/answer-contact.ts';
import type { Place } from '#functions/contact/env.ts';
import { config } from '#functions/contact/index.ts';
import { visitorOf } from './visitor.ts';

/** Whether an address is one of the function's. */
export const isForm = (pathname: string) => (config.path as readonly string[]).includes(pathname);

interface Options {
  place: Place;
  /** See `visitorOf`. */
  isBehindProxy: boolean;
  /** Requests of one visitor in a minute; left out, as many as Netlify lets through. */
  most?: number | undefined;
}

/** Answer requests for the form, and no more of one visitor than are allowed. */
export function formAt({
  place,
  isBehindProxy,
  most = config.rateLimit.windowLimit,
}: Options): RequestListener {
  const limit = new RateLimiterMemory({ points: most, duration: config.rateLimit.windowSize });

  const listener = getRequestListener(
    async (request, { incoming }) => {
      const { ip, scheme } = visitorOf(incoming as HttpBindings['incoming'], isBehindProxy);
      try {
        await limit.consume(ip);
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        const seconds = String(Math.ceil(error.msBeforeNext / 1000));
        return new Response('429', { status: 429, headers: { 'Retry-After': seconds } });
      }
      const url = new URL(request.url);
      // The form compares where it stands with where a question comes from.
      url.protocol = scheme;
      return answerContact(new Request(url, request), place);
    },
    { overrideGlobalObjects: false },
  );
  return (request, response) => void listener(request, response);
}
