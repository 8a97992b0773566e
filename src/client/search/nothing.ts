import { toFragment } from '#src/contact-form/carry.ts';
import type { Index } from '#src/search/card-index.ts';
import { nearestThemes } from '#src/search/nearest-themes.ts';

/** Show the way on: the themes near to a query for which nothing was found, if any. */
export function showThemes(block: HTMLElement, query: string, index: Index) {
  const links = nearestThemes(query, index).map(({ title, path }) => {
    const item = document.createElement('li');
    item.append(
      Object.assign(document.createElement('a'), {
        href: path,
        textContent: title,
        className: 'nl-link',
      }),
    );
    return item;
  });
  block.querySelector('ul')?.replaceChildren(...links);
  block.querySelector('section')?.toggleAttribute('hidden', links.length === 0);
  block.hidden = false;
}

/** Let the link to the form take the query along, in the fragment, which no server sees. */
export function carryQuestion(link: HTMLAnchorElement, query: string) {
  link.hash = toFragment({ values: { question: query } });
}
