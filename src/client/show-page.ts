/**
 * Put the main part of a page in the place of that of this one.
 * @param mark tells the page from that of a proxy or a platform, which may answer as well.
 * @param start is given the new main part.
 * @returns the new main part, if it is that of the page.
 */
export function showPage(
  html: string,
  mark: string,
  start: (main: Element) => void,
): Element | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const main = page.querySelector('main');
  if (!main?.querySelector(mark)) return undefined;
  document.title = page.title;
  document.querySelector('main')?.replaceWith(main);
  start(main);
  if (!main.querySelector('[data-error-summary]:not([hidden])')) focusHeading(main);
  return main;
}

function focusHeading(main: Element) {
  const heading = main.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
}
