/** The lines of a rule as they are read: what it says, its sources, and what to do. */
export const linesOf = (rule: HTMLElement): string[] =>
  [...rule.querySelectorAll('.sheet-rule__body p, .sources > li, dl > div')].map((part) =>
    part.matches('dl > div')
      ? `${wordsOf(part.querySelector('dt'))}: ${wordsOf(part.querySelector('dd'))}`
      : wordsOf(part),
  );

/** The words of a part of the page in a line; a link has its address after it, a badge brackets. */
export function wordsOf(part: Element | null): string {
  const copied = document.createElement('p');
  copied.append(...[...(part?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  for (const link of copied.querySelectorAll('a')) link.append(` <${link.href}>`);
  for (const badge of copied.querySelectorAll('.nl-data-badge')) {
    badge.replaceWith(`[${badge.textContent}]`);
  }
  return copied.textContent.replaceAll(/\s+/g, ' ').trim();
}
