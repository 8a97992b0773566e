import { readFileSync } from 'node:fs';
import { inlineIn } from '#src/site/inline.ts';
import { lookAt } from './look-at.ts';

/** Pages that the browser is handed together, between two of its frames. */
const together = 25;

interface Laid {
  path: string;
  body: string;
  /** What a page must have in common with another to be laid out in its place. */
  frame: string;
}

/**
 * Lay pages out on a phone, each in the place of one with the same styles: visiting one takes five
 * times as long, and no script of theirs changes how wide they are.
 * @param paths of pages in `dist/`.
 * @param style of the reader's own, over those of the page.
 * @returns a line for each that is wider than the screen.
 */
export async function findTooWide(paths: Iterable<string>, style: string): Promise<string[]> {
  const alike = Map.groupBy([...paths].map(read), ({ frame }) => frame);
  const groups = new Map([...alike.values()].map((group) => [group[0]?.path ?? '', group]));
  const found: string[] = [];
  await lookAt(groups.keys(), async (page, first) => {
    await page.goto(first);
    const left = [...(groups.get(first) ?? [])];
    while (left.length > 0) {
      const now = left.splice(0, together);
      const extra = await page.evaluate(
        ({ bodies, css }) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [sheet];
          return bodies.map((body) => {
            document.body.innerHTML = body;
            return document.documentElement.scrollWidth - innerWidth;
          });
        },
        { bodies: now.map(({ body }) => body), css: style },
      );
      found.push(
        ...now.flatMap(({ path }, index) =>
          (extra[index] ?? 0) > 0 ? [`${path} is ${extra[index]} pixels too wide`] : [],
        ),
      );
    }
  });
  return found;
}

function read(path: string): Laid {
  const html = readFileSync(`dist${path}index.html`, 'utf8');
  const [, tag = '', body = ''] = /(<html[^>]*>)[^]*<body[^>]*>([^]*)<\/body>/.exec(html) ?? [];
  return { path, body, frame: [tag, ...inlineIn(html).styles].join('\n') };
}
