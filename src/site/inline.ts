import { createHash } from 'node:crypto';

/** Of the style elements and of the scripts that stand in pages: their texts, or their hashes. */
export interface Inline {
  styles: string[];
  scripts: string[];
}

/** Of an answer in which nothing of the kind stands. */
export const nothingInline: Inline = { styles: [], scripts: [] };

/** What stands in a page and styles or runs, as the build wrote it. No page has a style attribute. */
export const inlineIn = (html: string): Inline => ({
  styles: textsOf(html, /<style>([^]*?)<\/style>/g),
  scripts: textsOf(html, /<script type="module">([^]*?)<\/script>/g),
});

const textsOf = (html: string, element: RegExp) =>
  [...html.matchAll(element)].map(([, text = '']) => text);

/**
 * The sources by which a policy allows these elements and no others: the hash of each (CSP 3, section
 * 2.3.1).
 * @param inline texts of the elements, before anything that a visitor wrote is filled in.
 */
export const sourcesOf = ({ styles, scripts }: Inline): Inline => ({
  styles: styles.map(hashSource),
  scripts: scripts.map(hashSource),
});

const hashSource = (text: string) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
