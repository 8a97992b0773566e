import type { Outcome } from '#src/search/search.ts';

/** Lead from a query that asks for a term to its meaning in the glossary. */
export function showTerm(block: HTMLElement, term: Outcome['term']) {
  const link = block.querySelector('a');
  block.hidden = !term;
  if (!link || !term) return;
  link.textContent = term.name;
  link.hash = term.id;
}
