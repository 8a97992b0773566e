import { editingPath } from './editing.ts';
import { nothingInline, type Inline } from './inline.ts';
import { embedPath, overviewPath } from './open-data.ts';

/**
 * Headers of every answer, in the one place from which the built site (`_headers`) and the function
 * take them: Netlify adds its rules to files only.
 * @param sources of what may stand in an answer, by `sourcesOf`.
 */
export const securityHeaders = ({ styles, scripts }: Inline = nothingInline): Record<
  string,
  string
> => ({
  // Nothing from elsewhere; of what stands in a page, only what the build put there.
  // 'wasm-unsafe-eval' is for the search engine, which is compiled WebAssembly; it does not allow
  // eval of scripts.
  'Content-Security-Policy': [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
    `style-src ${styles.join(' ') || "'none'"}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; '),
  // Required by law for sites of the Dutch government (Stb. 2023, 179), for at least a year.
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  // Not no-referrer: a browser would then hide the origin of the contact form from the function.
  'Referrer-Policy': 'same-origin',
  // For browsers that do not know frame-ancestors.
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
});

/**
 * Headers of the editing page and its files, where they differ from those of every other answer.
 * @param origins of the Git provider, which its script asks; none where a folder is edited.
 */
export const editingHeaders = (origins: string[]): Record<string, string> => ({
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    // The CMS puts the styles of its parts into the page as it shows them.
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    ["connect-src 'self'", ...origins].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; '),
  // The window in which one logs in at the provider tells this one that it succeeded.
  'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  'X-Robots-Tag': 'noindex',
});

/** Which pages a browser may fetch beforehand. */
const speculationRulesPath = '/speculation-rules.json';

/** Lets other sites read a file with a script: data and texts for machines, and never a page. */
export const readByOthers = { 'Access-Control-Allow-Origin': '*' };

const shared = [
  '/data/*.json',
  '/data/*.csv',
  ...Object.values(overviewPath),
  // The answers as Markdown, each beside its page.
  '/*/index.md',
];

/**
 * The script that shows an answer on a page of another site keeps its name, so a correction must reach
 * everybody soon. As a module it is asked for with CORS, which also a page that isolates itself
 * (Cross-Origin-Embedder-Policy) accepts.
 */
const embed = { ...readByOthers, 'Cache-Control': 'public, max-age=3600' };

/**
 * Headers of files by their place; `*` in a place stands for whatever may be there.
 * @param sources as for `securityHeaders`, of all pages: two rules for one file must not both set a
 * policy, since Netlify does not say which of them holds.
 * @param editing origins that the editing page asks; nothing when that page is switched off. It is the
 * one exception: should both policies hold for it, it does not work, and nothing is less safe.
 */
export const fileHeaders = (
  sources: Inline,
  editing?: string[],
): Record<string, Record<string, string>> => ({
  '/*': { ...securityHeaders(sources), 'Speculation-Rules': `"${speculationRulesPath}"` },
  // Browsers take the rules by this type alone; every page names them, so they are kept for a day.
  [speculationRulesPath]: {
    'Content-Type': 'application/speculationrules+json',
    'Cache-Control': 'public, max-age=86400',
  },
  // The names of these files change with their content.
  '/_astro/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
  // What the search fetches. Some minutes in the browser's store carry it from the box in the header
  // to the page with results; after that it is asked for anew, because a new build changes it.
  '/search/*': { 'Cache-Control': 'public, max-age=300' },
  '/pagefind/*': { 'Cache-Control': 'public, max-age=300' },
  [embedPath]: embed,
  ...Object.fromEntries(shared.map((place) => [place, readByOthers])),
  ...(editing ? { [`${editingPath}*`]: editingHeaders(editing) } : {}),
});
