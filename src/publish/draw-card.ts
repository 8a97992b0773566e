import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { cardSize } from '#src/site/cards.ts';
import { themeColour } from './theme-colour.ts';

/** Atkinson Hyperlegible (SIL Open Font License 1.1), drawn for readers with low vision. */
const fonts = ([400, 700] as const).map((weight) => ({
  name: 'Atkinson Hyperlegible',
  weight,
  data: readFileSync(
    createRequire(import.meta.url).resolve(
      `@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-${weight}-normal.woff`,
    ),
  ),
}));

const sign = `data:image/svg+xml;base64,${readFileSync('public/favicon.svg', 'base64')}`;

const box = (style: object, ...children: unknown[]) => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/**
 * The picture that stands for a page where its address is shared, as PNG: the same bytes for the same
 * words and theme, because nothing of the machine is asked, not even a font.
 */
export async function drawCard(
  { site, title, text }: { site: string; title: string; text: string },
  theme: string,
): Promise<Buffer> {
  const card = box(
    {
      flexDirection: 'column',
      boxSizing: 'border-box',
      height: '100%',
      padding: '64px 72px 0',
      color: themeColour(theme, 'on-header'),
      backgroundColor: themeColour(theme, 'header'),
    },
    box(
      { alignItems: 'center', fontSize: 36, fontWeight: 700 },
      { type: 'img', props: { src: sign, width: 80, height: 80, style: { marginLeft: -22 } } },
      box({ marginLeft: 8 }, site),
    ),
    box(
      { margin: 'auto 0 0', fontSize: 88, fontWeight: 700, lineHeight: 1.1, textWrap: 'balance' },
      title,
    ),
    box({ margin: '28px 0 auto', fontSize: 40, lineHeight: 1.35, textWrap: 'balance' }, text),
    box({ margin: '0 -72px', height: 24, backgroundColor: themeColour(theme, 'signal') }),
  );
  const svg = await satori(card, { ...cardSize, fonts });
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 16, dither: 0 }).toBuffer();
}
