import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#src/editor/check-content.ts';
import { readContent } from '#src/editor/read.ts';
import { brokenPage } from '#tools/authoring/broken-page.ts';
import { authoring } from '#tools/authoring/integration.ts';
import { pageState } from '#tools/authoring/page-state.ts';
import { folder, replace, rewrite, useSoundContent } from '../writing/sound-content.ts';

useSoundContent();

const state = (page = '/vragen/hoe-snel/') => {
  const content = readContent(folder);
  return pageState(page, content, checkContent(content, '2026-11-28'));
};

test('who writes a sound page reads what became of label and dates', () => {
  const { folder: place, mistakes, account } = state();

  expect(place).toBe('content/questions/reply-time');
  expect(mistakes).toEqual([]);
  expect(account).toContainEqual(['Label', 'Beleid (de feiten laten toe: Toelichting)']);
  expect(account).toContainEqual(['Opnieuw nalopen vóór', '24 november 2027']);
});

test('a translation that is late is named with what to set once it is not', () => {
  const english = () => state().account.find(([name]) => name === 'Engelse tekst')?.[1];
  expect(english()).toBe('volgt versie 1');

  rewrite(
    'questions/reply-time/question.yaml',
    (text) =>
      `${text}changes: [{ date: 2026-11-24, weight: major, note: { nl: Anders., en: Other. } }]\n`,
  );

  expect(english()).toMatch(/^loopt achter: volgt versie 1\..* translates: 2 in en\.mdx\.$/);
});

test('a mistake stands on its own page, and apart on every other', () => {
  rewrite('questions/reply-time/question.yaml', replace('theme: loket', 'theme: lokket'));
  const told = expect.objectContaining({
    where: 'regel 2, theme',
    problem: '“lokket” is geen thema',
  }) as unknown;

  expect(state()).toMatchObject({ mistakes: [told], isBroken: false });
  expect(state('/en/questions/otherwise/')).toMatchObject({ mistakes: [], elsewhere: [told] });
});

test('a page of which a component is not closed says in its place what to mend', () => {
  appendFileSync(path.join(folder, 'questions/reply-time/nl.mdx'), '\nZie <Fact name="phone">.\n');
  const broken = state();

  expect(broken.isBroken).toBe(true);
  expect(brokenPage(broken)).toContain('content/questions/reply-time/nl.mdx, regel 9, tekst');
});

test('a picture, which the site does not show, is a mistake on a page that can be shown', () => {
  appendFileSync(path.join(folder, 'questions/reply-time/nl.mdx'), '\n![](kaart.png)\n');

  expect(state()).toMatchObject({ mistakes: [{ where: 'regel 9, tekst' }], isBroken: false });
});

test('a page of which a file cannot be read is still known', () => {
  rewrite('questions/reply-time/question.yaml', replace('2026-11-24', '2026-11-31'));

  expect(state()).toMatchObject({ folder: 'content/questions/reply-time', isBroken: true });
});

test.for([
  ['dev', 1],
  ['build', 0],
] as const)('in a %s the panel is put on %i pages', ([command, count]) => {
  const scripts: string[] = [];
  const setup = authoring(folder).hooks['astro:config:setup'];
  const injectScript = (_: string, script: string) => scripts.push(script);

  void setup?.({ command, injectScript } as never);
  expect(scripts).toHaveLength(count);
});
