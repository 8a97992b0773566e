import { visit } from 'unist-util-visit';
import { parseProse } from '#src/editor/parse-prose.ts';
import type { ContentFile } from '#src/schemas/collections.ts';

/** The addresses outside the site that the content leads to, each with the files that do. */
export function externalLinks(files: ContentFile[]): Map<string, string[]> {
  const found = files.flatMap(({ file, value, body }) =>
    [...addressesIn(value), ...linksIn(body)].map((url) => ({ file, url: withoutPlace(url) })),
  );
  return new Map(
    [...Map.groupBy(found, ({ url }) => url)].map(([url, uses]) => [
      url,
      [...new Set(uses.map(({ file }) => file))],
    ]),
  );
}

/** Every value that is an address as a whole, however deep it stands. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:\/\/\S+$/.test(value) ? [value] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(addressesIn) : [];
}

/** The links in a text. */
function linksIn(body: string): string[] {
  const urls: string[] = [];
  if (!body) return urls;
  visit(parseProse(body), 'link', (node) => {
    const { url } = node as unknown as { url: string };
    if (/^https?:/.test(url)) urls.push(url);
  });
  return urls;
}

/** A place on a page is never sent; the page is the same. */
function withoutPlace(url: string): string {
  const page = new URL(url);
  page.hash = '';
  return page.href;
}
