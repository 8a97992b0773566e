import { createHash } from 'node:crypto';

/** The text of each style element of a page, as the build wrote it. */
export const stylesIn = (html: string): string[] =>
  [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = '']) => css);

/**
 * The sources by which a policy allows style elements and no others: the hash of each (CSP 3, section
 * 2.3.1). No page has a style attribute.
 * @param styles texts of style elements, before anything that a visitor wrote is filled in.
 */
export const styleSources = (styles: string[]): string[] =>
  styles.map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
