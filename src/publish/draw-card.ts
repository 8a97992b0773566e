import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { cardSize } from '#src/site/cards.ts';
import { themeColour } from '#src/styles/theme-colour.ts';

/** Atkinson Hyperlegible (SIL Open Font License 1.1), drawn for readers with low vision. */
const fontAt = (weight: 400 | 700) => ({
  name: 'Atkinson Hyperlegible',
  weight,
  data: readFileSync(
    createRequire(import.meta.url).resolve(
      `@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-${weight}-normal.woff`,
    ),
  ),
});
const fonts = [fontAt(400), fontAt(700)];

/** Letters of one size; in units of the picture, which are pixels. */
const letters = (children: string, fontSize: number, fontWeight: 400 | 700, more = {}) => ({
  type: 'div',
  props: { children, style: { fontSize, fontWeight, ...more } },
});

/**
 * The picture that stands for a page where its address is shared, as PNG: the same bytes for the same
 * words and colours, because nothing of the machine is asked, not even a font.
 */
export async function drawCard(words: { site: string; title: string; text: string }) {
  const sign = readFileSync('public/favicon.svg', 'base64');
  const head = [
    {
      type: 'img',
      props: {
        src: `data:image/svg+xml;base64,${sign}`,
        width: 80,
        height: 80,
        style: { marginLeft: -20 },
      },
    },
    letters(words.site, 36, 700, { marginLeft: 12 }),
  ];
  const card = {
    type: 'div',
    props: {
      style: {
        display: 'flex',
        flexDirection: 'column',
        width: '100%',
        height: '100%',
        padding: '64px 72px 0',
        color: themeColour('on-header'),
        backgroundColor: themeColour('header'),
      },
      children: [
        {
          type: 'div',
          props: { style: { display: 'flex', alignItems: 'center' }, children: head },
        },
        letters(words.title, 88, 700, { lineHeight: 1.1, marginTop: 'auto' }),
        letters(words.text, 40, 400, { lineHeight: 1.35, marginTop: 28, marginBottom: 'auto' }),
        {
          type: 'div',
          props: {
            style: { height: 24, margin: '0 -72px', backgroundColor: themeColour('focus-halo') },
          },
        },
      ],
    },
  };
  const svg = await satori(card, { ...cardSize, fonts });
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 16, dither: 0 }).toBuffer();
}
