/**
 * A colour of the theme as it is in light, for what is drawn when the site is built.
 * @param theme The text of a theme, of src/styles/themes.
 * @param name Name of the colour there, without `--loket-color-`, as `header`.
 */
export function themeColour(theme: string, name: string): string {
  const colour = new RegExp(`--loket-color-${name}:([^;]+)`).exec(theme)?.[1]?.trim();
  if (!colour || colour.includes('(')) {
    throw new Error(
      `The theme that package.json names as #theme.css: --loket-color-${name} is not a plain colour, ` +
        'and the social cards are drawn with it. Write one in the first block, such as #0a5359.',
    );
  }
  return colour;
}
