import type { Page } from 'playwright-core';

/** Of elements beside each other that differ in words alone, how many are looked at. */
const enough = 3;

/**
 * Elements from which on a page is all answers in one document: of each part the beginning is looked
 * at. The answers have pages of their own.
 */
const long = 5000;

// As text, because the test's own tools rewrite names in a function that is handed over.
const run = `((seen) => {
  const known = new Set(seen);
  // What an engine cannot tell from another of its kind: words, addresses, what it is called by.
  const words = /^(id|for|name|href|src|title|alt|value|datetime|data-.*|aria-(label|labelledby|describedby|controls))$/;
  const shapes = new Map();
  const shapeOf = (element) => {
    const shape = shapes.get(element) ??
      [element.localName, element.textContent.trim() === '' ? 'empty' : '',
        ...[...element.attributes].map(({ name, value }) =>
          words.test(name) && value !== '' ? name : name + '=' + value).sort()].join(' ');
    shapes.set(element, shape);
    return shape;
  };
  const within = (element) => [element, ...element.querySelectorAll('*')];

  for (const parent of document.querySelectorAll('main *')) {
    if (parent.childElementCount <= ${enough}) continue;
    const counts = new Map();
    for (const child of [...parent.children]) {
      const whole = within(child).map(shapeOf).join();
      counts.set(whole, (counts.get(whole) ?? 0) + 1);
      if (counts.get(whole) > ${enough}) child.remove();
    }
  }
  if (document.querySelectorAll('*').length > ${long})
    for (const rest of document.querySelectorAll('main > section > :nth-child(n + 5)')) rest.remove();

  const pairOf = (element) => shapeOf(element.parentElement) + ' > ' + shapeOf(element);
  const parts = 'header, footer, main, nav, aside, section, article, form, div, details';
  const stays = 'header, footer, main, nav, aside, section, article, form, h1, h2, h3, h4, ' +
    'summary, legend, label, [id], [role], [aria-label]';
  const isKnown = (element) =>
    !element.matches(stays) && !element.querySelector(stays) &&
    within(element).every((one) => known.has(pairOf(one)));
  const visit = (element) => {
    if (isKnown(element)) element.remove();
    else if (element.matches(parts)) for (const child of [...element.children]) visit(child);
  };
  for (const child of [...document.body.children]) visit(child);
  return [...document.querySelectorAll('body *')].map(pairOf);
})`;

/**
 * Leave out of a page what an engine for accessibility has seen: it looks at every element, which on a
 * page of many tables takes a minute, and finds the same in what differs in words alone. That is rows
 * beside each other, and every element with its attributes, in an element with its own, that stood on a
 * page before. Headings, landmarks and what others refer to stay, as they are looked at together.
 * @param seen what was left on the pages before; what is left on this one comes with it.
 */
export async function leaveOutSeen(page: Page, seen: Set<string>): Promise<void> {
  const left = await page.evaluate<string[]>(`${run}(${JSON.stringify([...seen])})`);
  for (const shape of left) seen.add(shape);
}
