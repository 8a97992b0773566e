import type { Catalogue } from '#src/search/card.ts';

/** Lead from the theme that the results are narrowed down to, to its page. */
export function showTheme(block: HTMLElement, chosen: string, { themes }: Catalogue) {
  const theme = themes.find(({ id }) => id === chosen);
  const link = block.querySelector('a');
  block.hidden = !theme;
  if (!link || !theme) return;
  link.textContent = theme.title;
  link.href = theme.path;
}
