import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');
const themes = globSync('src/styles/themes/*.css').map((file) => {
  const [light = '', dark = ''] = read(file).split('@media');
  const inLight = namesIn(light);
  return { file, light: inLight, dark: { ...inLight, ...namesIn(dark) } };
});

function namesIn(text: string): Record<string, string> {
  const found = text.matchAll(/--loket-([\w-]+):([^;]+);/g);
  return Object.fromEntries(Array.from(found, ([, name = '', value = '']) => [name, value.trim()]));
}

test('there is a second theme, with the same names as the first', () => {
  expect(themes.length).toBeGreaterThan(1);
  for (const { light } of themes) {
    expect(Object.keys(light).toSorted()).toEqual(Object.keys(themes[0]?.light ?? {}).toSorted());
  }
});

/** Relative luminance of a colour such as `#fff` (WCAG 2.2, definition). */
function luminance(colour: string): number {
  const digits = colour.slice(1).replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3');
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const part = Number.parseInt(digits.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** What stands on what; criteria 1.4.3 (letters) and 1.4.11 (edges and marks). */
const pairs = [
  { least: 4.5, above: ['text', 'muted', 'accent', 'error'], below: ['background', 'surface'] },
  { least: 4.5, above: ['accent-strong'], below: ['background', 'surface'] },
  { least: 4.5, above: ['text', 'muted', 'accent'], below: ['warning'] },
  { least: 4.5, above: ['on-accent'], below: ['accent', 'accent-strong'] },
  { least: 4.5, above: ['on-header', 'signal'], below: ['header'] },
  { least: 4.5, above: ['on-signal'], below: ['signal'] },
  { least: 3, above: ['control', 'warning-border'], below: ['background', 'surface'] },
];

test.for(
  themes.flatMap(({ file, light, dark }) => [
    [`${file} in light`, light] as const,
    [`${file} in dark`, dark] as const,
  ]),
)('%s can be read', ([, theme]) => {
  const colour = (name: string) => theme[`color-${name}`] ?? '';
  const pale = pairs.flatMap(({ least, above, below }) =>
    above.flatMap((one) =>
      below
        .filter((other) => !(contrast(colour(one), colour(other)) >= least))
        .map((other) => `${one} on ${other}: ${contrast(colour(one), colour(other)).toFixed(2)}`),
    ),
  );

  expect(pale).toEqual([]);
});

const styles = globSync('src/styles/*.css')
  // Stands on a page of another site, with its letters and colours.
  .filter((file) => !file.endsWith('embed.css'))
  // On paper points and black are right.
  .map((file) => ({ file, text: read(file).replaceAll(/^@(?:media print|page)[^]*?^}/gm, '') }));

test.for(styles)('$file takes colours, letters and space from the theme', ({ text }) => {
  const own = text.match(
    /#[\da-f]{3,8}\b|(?:font(?:-size)?|gap|margin|padding)[\w-]*:[^;]*\drem[^;]*/g,
  );

  expect(own ?? []).toEqual([]);
});

test.for(styles)('$file shows its signs where a browser knows no words for them', ({ text }) => {
  for (const [, before = '', sign = ''] of text.matchAll(/([^]{0,80})content: ([^;]+) \/ ''/g)) {
    // A variable is found wrong too late for the line before it to hold.
    if (sign.includes('var(')) expect(text).toContain("@supports (content: '' / '')");
    else expect(before).toContain(`content: ${sign};`);
  }
});
