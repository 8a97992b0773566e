/**
 * A colour of the theme as it is in light, for what is drawn when the site is built.
 * @param theme The text of `src/styles/theme.css`.
 * @param name Name of the colour there, without `--loket-color-`, as `header`.
 */
export function themeColour(theme: string, name: string): string {
  const pattern = new RegExp(String.raw`--loket-color-${name}:\s*(?:light-dark\()?([^,;]+)`);
  const colour = pattern.exec(theme)?.[1]?.trim();
  if (!colour || colour.startsWith('var(')) {
    throw new Error(
      `src/styles/theme.css: --loket-color-${name} is not a colour, and the social cards are drawn ` +
        'with it. Write a colour, or light-dark(<in light>, <in dark>).',
    );
  }
  return colour;
}
