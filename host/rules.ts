import path from 'node:path';
import { parseAllHeaders, type Header } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { z } from 'zod';

const redirect = z.object({ from: z.string(), to: z.string(), status: z.number() });

export interface Rules {
  /** Headers of whatever is answered at an address; of two rules the later one counts. */
  headersOf: (pathname: string) => Record<string, string>;
  /** Where an address without a file leads: to another one, or to the page that says it is unknown. */
  redirectOf: (pathname: string) => { to: string; status: number } | undefined;
}

/**
 * The rules of the built site as Netlify reads them, by its own readers: `_headers` and `_redirects`,
 * and netlify.toml.
 * @param root folder with `dist/` and netlify.toml.
 * @throws when a rule cannot be read.
 */
export async function rulesIn(root: string): Promise<Rules> {
  const netlifyConfigPath = path.join(root, 'netlify.toml');
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [path.join(root, 'dist/_headers')],
    netlifyConfigPath,
    configHeaders: [],
    minimal: false,
  });
  const { redirects, errors: others } = await parseAllRedirects({
    redirectsFiles: [path.join(root, 'dist/_redirects')],
    netlifyConfigPath,
    configRedirects: [],
    minimal: true,
  });
  const [error] = [...errors, ...(others as Error[])];
  if (error) throw error;

  const all = redirect.array().parse(redirects);
  const exact = new Map(all.map((rule) => [rule.from, rule]));
  const below = all.filter(({ from }) => from.endsWith('/*'));
  return {
    headersOf: (pathname) =>
      Object.assign(
        {},
        ...(headers as Header[])
          .filter(({ forRegExp }) => forRegExp.test(pathname))
          .map(({ values }) => values),
      ) as Record<string, string>,
    redirectOf: (pathname) =>
      exact.get(pathname.replace(/(?<=.)\/$/, '')) ??
      below.find(({ from }) => pathname.startsWith(from.slice(0, -1))),
  };
}
