import { readFileSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardNames, cardPath, cardSize } from '#src/site/cards.ts';
import { languages, type Language } from '#src/site/language.ts';
import { origin } from '#src/site/origin.ts';
import { drawCard } from '#src/publish/draw-card.ts';
import { cardWords } from '#src/words/card-words.ts';
import { translator } from '#src/words/index.ts';
import manifest from '../../package.json' with { type: 'json' };
import { pageAt, pages, type BuiltPage } from './pages.ts';

const told = ({ $ }: BuiltPage, property: string) =>
  $(`meta[property="${property}"], meta[name="${property}"]`).attr('content');

const cards = languages.flatMap((language) =>
  cardNames.map((name) => ({ name, language, path: cardPath(language, name) })),
);

test('every page names a picture of its language, and says in words what stands on it', () => {
  for (const page of pages) {
    const language = page.$('html').attr('lang') as Language;
    const card = cards.find(({ path }) => origin + path === told(page, 'og:image'));
    expect(card?.language, page.path).toBe(language);
    expect(told(page, 'og:image:alt')).toBe(card && cardWords(card.name, translator(language)).alt);
    expect(told(page, 'og:title')).toBeTruthy();
    expect(told(page, 'twitter:card')).toBe('summary_large_image');
  }
});

test.for([
  ['/', 'home'],
  ['/over/', 'home'],
  ['/vragen/bestaande-overeenkomst-met-een-russische-instelling/', 'questions'],
  ['/en/questions/', 'questions'],
  ['/kennisveiligheid/', 'knowledge-security'],
  ['/en/sanctions/belarus/', 'sanctions'],
  ['/voor-wie/check/', 'checks'],
  ['/en/who-can-ask/rules/', 'checks'],
  ['/checks/', 'checks'],
  ['/werkblad/', 'worksheet'],
  ['/en/contact/', 'contact'],
] as const)('the picture of %s is that of %s', ([path, name]) => {
  expect(told(pageAt(path), 'og:image')).toContain(`/social/${name}-`);
});

test.for(cards)('$path is a picture of the size that pages say, and small', async ({ path }) => {
  const { format, width, height } = await sharp(`dist${path}`).metadata();

  expect({ format, width, height }).toEqual({ format: 'png', ...cardSize });
  expect(statSync(`dist${path}`).size).toBeLessThan(30_000);
});

test('the same words and theme give the same bytes, and another theme gives other colours', async () => {
  const words = cardWords('worksheet', translator('nl'));
  const theme = readFileSync(manifest.imports['#theme.css'], 'utf8');
  const other = theme.replace(/(--loket-color-header:)[^;]+/, '$1 #01689b');
  const corner = await sharp(await drawCard(words, other))
    .extract({ left: 0, top: 0, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer();

  expect(await drawCard(words, theme)).toEqual(readFileSync('dist/social/worksheet-nl.png'));
  expect([...corner]).toEqual([0x01, 0x68, 0x9b]);
});

test('a theme without a colour that the pictures need stops the build with the remedy', async () => {
  const words = cardWords('home', translator('nl'));

  await expect(drawCard(words, '--loket-color-header: var(--blue);')).rejects.toThrow(
    'Write one in the first block',
  );
});
