import { readFileSync } from 'node:fs';

/** An answer that a service once gave. */
export const recorded = (name: string) => readFileSync(`tests/fixtures/law/${name}`, 'utf8');

/** A recorded table of results with one more row. */
export function withRow(name: string, row: Record<string, string>): string {
  const table = JSON.parse(recorded(name)) as { results: { bindings: object[] } };
  const cells = Object.entries(row).map(([key, value]) => [key, { type: 'literal', value }]);
  table.results.bindings.push(Object.fromEntries(cells) as object);
  return JSON.stringify(table);
}

const html = (text: string) => new Response(text, { headers: { 'Content-Type': 'text/html' } });

/** What every service answers: all is as it was read, and nothing that is listed is missing. */
const peace = {
  amendments: () => new Response(recorded('amendments.json')),
  consolidations: () => new Response(recorded('consolidations.json')),
  /** Given the number of a consolidated version. */
  version: (celex: string): Response => html(`<p>${celex}</p>`),
  manifest: () => new Response(recorded('manifest.xml')),
  page: () => html(recorded('page.html')),
};

/**
 * The services, with some that answer otherwise.
 * @returns the fetch to ask them with, and every address that was asked for.
 */
export function services(other: Partial<typeof peace> = {}) {
  const answers = { ...peace, ...other };
  const asked: string[] = [];
  const ask = (input: string | URL | Request, { body }: RequestInit = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    asked.push(url);
    const answer = () => {
      if (url.endsWith('/sparql')) {
        const isOfAmendments = body instanceof URLSearchParams && /amends/.test(body.toString());
        return isOfAmendments ? answers.amendments() : answers.consolidations();
      }
      if (url.includes('/celex/')) return answers.version(url.split('/').at(-1) ?? '');
      return url.endsWith('/manifest.xml') ? answers.manifest() : answers.page();
    };
    return new Promise<Response>((resolve) => {
      resolve(answer());
    });
  };
  return { ask, asked };
}

export const page = (text: string) => () => html(text);
