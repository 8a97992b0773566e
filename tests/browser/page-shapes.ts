import { readFileSync } from 'node:fs';
import { load } from 'cheerio/slim';

/** A built page, and what may go wrong on it. */
interface Page {
  path: string;
  shapes: Set<string>;
  /** What a visit costs: letters, and about as much for the visit itself. */
  cost: number;
}

interface Element {
  name?: string;
  attribs?: Record<string, string>;
}

const visit = 20_000;

/**
 * The cheapest pages that together have every shape of the built site. A shape is an element with its
 * classes and the names of its attributes, in an element with its own: what an engine for
 * accessibility looks at, as words and addresses are all that parts two elements of one shape.
 * @param paths of pages in `dist/`, of one language.
 */
export function pagesOfEveryShape(paths: string[]): string[] {
  let rest = paths.map(readPage);
  const left = new Set(rest.flatMap(({ shapes }) => [...shapes]));
  const chosen: string[] = [];
  while (left.size > 0) {
    const gain = ({ shapes, cost }: Page) =>
      [...shapes].filter((shape) => left.has(shape)).length / cost;
    const gains = new Map(rest.map((page) => [page, gain(page)]));
    const [best] = rest.toSorted((a, b) => (gains.get(b) ?? 0) - (gains.get(a) ?? 0));
    if (!best) break;
    for (const shape of best.shapes) left.delete(shape);
    chosen.push(best.path);
    rest = rest.filter((page) => page !== best && (gains.get(page) ?? 0) > 0);
  }
  return chosen;
}

function readPage(path: string): Page {
  const html = readFileSync(`dist${path}index.html`, 'utf8');
  const $ = load(html);
  const shapes = new Set(
    $('body *')
      .toArray()
      .map((element) => `${shapeOf(element.parent as Element | null)} > ${shapeOf(element)}`),
  );
  return { path, shapes, cost: html.length + visit };
}

function shapeOf(element: Element | null): string {
  const { class: classes = '', role = '', type = '', ...others } = element?.attribs ?? {};
  const names = Object.keys(others).toSorted().join(' ');
  return `${element?.name ?? ''}.${classes.split(/\s+/).toSorted().join('.')}[${role} ${type} ${names}]`;
}
