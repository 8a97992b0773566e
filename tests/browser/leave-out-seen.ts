import type { Page } from 'playwright-core';

// As text, because the test's own tools rewrite names in a function that is handed over.
const run = `((seen) => {
  const known = new Set(seen);
  // What an engine cannot tell from another of its kind: words, addresses, what it is called by.
  const words = /^(id|for|name|href|src|title|alt|value|datetime|data-.*|aria-(label|labelledby|describedby|controls))$/;
  const shapeOf = (element) =>
    [element.localName, element.textContent.trim() === '' ? 'empty' : '',
      ...[...element.attributes].map(({ name, value }) =>
        words.test(name) && value !== '' ? name : name + '=' + value).sort()].join(' ');
  const pairOf = (element) => shapeOf(element.parentElement) + ' > ' + shapeOf(element);
  const parts = 'header, footer, main, nav, aside, section, article, form, div, details';
  const stays = 'header, footer, main, nav, aside, section, article, form, h1, h2, h3, h4, ' +
    'summary, legend, label, [id], [role], [aria-label]';
  const isKnown = (element) =>
    !element.matches(stays) && !element.querySelector(stays) && known.has(pairOf(element)) &&
    [...element.querySelectorAll('*')].every((one) => known.has(pairOf(one)));
  const visit = (element) => {
    if (isKnown(element)) element.remove();
    else if (element.matches(parts)) for (const child of [...element.children]) visit(child);
  };
  for (const child of [...document.body.children]) visit(child);
  return [...document.querySelectorAll('body *')].map(pairOf);
})`;

/**
 * Leave out of a page what an engine for accessibility has seen on another: every element with its
 * attributes, in an element with its own. Headings, landmarks and what others refer to stay, as they
 * are looked at together.
 * @param seen what was left on the pages before; what is left on this one comes with it.
 */
export async function leaveOutSeen(page: Page, seen: Set<string>): Promise<void> {
  const left = await page.evaluate<string[]>(`${run}(${JSON.stringify([...seen])})`);
  for (const shape of left) seen.add(shape);
}
