import type { Page } from 'playwright-core';

/** Of elements beside each other that differ in words alone, how many are looked at. */
const enough = 3;

/**
 * Elements from which on a page is all answers in one document: of each part the beginning is looked
 * at. The answers have pages of their own.
 */
const long = 5000;

// As text, because the test's own tools rewrite names in a function that is handed over.
const run = `(() => {
  const shapeOf = (element) => element.outerHTML
    .replace(/>[^<]+/g, '>')
    .replace(/(?:id|href|title|value|datetime|aria-\\w+|data-[\\w-]+)="[^"]*"/g, '');
  for (const parent of document.querySelectorAll('main *')) {
    if (parent.childElementCount <= ${enough}) continue;
    const seen = new Map();
    for (const element of [...parent.children]) {
      const shape = shapeOf(element);
      seen.set(shape, (seen.get(shape) ?? 0) + 1);
      if (seen.get(shape) > ${enough}) element.remove();
    }
  }
  if (document.querySelectorAll('*').length > ${long})
    for (const rest of document.querySelectorAll('main > section > :nth-child(n + 5)')) rest.remove();
})()`;

/**
 * Leave out of a page what an engine for accessibility has seen: it looks at every element, which on a
 * page of many tables takes a minute, and finds the same in rows that differ in words alone.
 */
export const leaveOutAlike = (page: Page): Promise<void> => page.evaluate(run);
