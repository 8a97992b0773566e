import { securityHeaders } from '#src/site/headers.ts';
import { inlineIn, sourcesOf } from '#src/site/inline.ts';
import { fillIn } from '#src/contact-form/mail-words.ts';
import { messages } from '#src/contact-form/messages.ts';
import type { Language } from '#src/site/language.ts';
import { routes } from '#src/site/routes.ts';

type Refusal = keyof (typeof messages)['nl']['refusals'];

/** Nothing that the function answers may be kept by a cache. */
const notKept = { 'cache-control': 'no-store' };
const noStore = { ...securityHeaders(), ...notKept };

/**
 * A page of the site, filled in.
 * @param built the same before anything was filled in: only its own styles and script are allowed.
 */
export const page = (status: number, html: string, built = '') =>
  new Response(html, {
    status,
    headers: {
      ...securityHeaders(sourcesOf(inlineIn(built))),
      ...notKept,
      'content-type': 'text/html; charset=UTF-8',
    },
  });

/** An answer for a program. */
export const json = (status: number, data: unknown) =>
  new Response(JSON.stringify(data), {
    status,
    headers: { ...noStore, 'content-type': 'application/json; charset=UTF-8' },
  });

/** The browser goes on with GET, so that reloading does not send the form again (RFC 9110, 303). */
export const seeOther = (location: string) =>
  new Response(null, { status: 303, headers: { ...noStore, location } });

/** What is said about a request that the form itself cannot answer. */
interface Said {
  title: string;
  detail: string;
}

/** A refusal in words, with the number of the loket. */
export function refusal(status: Refusal, language: Language, phone: string): Said {
  const { title, detail } = messages[language].refusals[status];
  return { title, detail: fillIn(detail, { phone }) };
}

/** A refusal for a program, as problem details (RFC 9457). */
export function problem(status: Refusal, { title, detail }: Said, language: Language): Response {
  return new Response(JSON.stringify({ type: 'about:blank', status, title, detail }), {
    status,
    headers: {
      ...noStore,
      'content-type': 'application/problem+json; charset=UTF-8',
      'content-language': language,
      ...(status === 405 && { allow: 'POST' }),
    },
  });
}

/**
 * The same for a person, where no page of the site can be had: what to do, and what they typed if it
 * is known.
 */
export function plainPage(
  status: number,
  { title, detail }: Said,
  language: Language,
  typed = '',
): Response {
  const way = routes.contact[language];
  const kept = typed ? `<textarea rows="12" cols="60" readonly>\n${escape(typed)}</textarea>` : '';
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head><body><main data-refusal><h1>${title}</h1><p>${detail}</p>${kept}<p><a href="${way}">${messages[language].title}</a></p></main></body></html>`;
  return page(status, html);
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
