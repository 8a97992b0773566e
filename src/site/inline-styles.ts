import { createHash } from 'node:crypto';

/**
 * The sources by which a policy allows the style elements of a page and no other: the hash of each
 * (CSP 3, section 2.3.1). No page has a style attribute.
 * @param html a page as it was built, before anything that a visitor wrote is filled in.
 */
export const styleSources = (html: string): string[] =>
  [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(
    ([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  );
