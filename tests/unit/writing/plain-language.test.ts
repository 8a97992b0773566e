import { expect, test } from 'vitest';
import { readContent } from '#src/editor/read.ts';
import { articleFiles, b1, readingOfPage } from '#src/editor/readability.ts';
import { ofKind } from '#src/schemas/collections.ts';
import { languages } from '#src/site/language.ts';

const { files } = readContent('content');
const themes = new Map(ofKind(files, 'questions').map(({ id, value }) => [id, value.theme]));

test.for(
  ['loket', 'eligibility', 'people', 'travel'].flatMap((theme) =>
    languages.map((language) => [theme, language] as const),
  ),
)('every answer of the theme %s reads at B1 or easier in %s', ([theme, language]) => {
  const own = articleFiles(files, language).filter(
    ({ kind, id }) => kind === 'questionTexts' && themes.get(id) === theme,
  );
  const scores = own.map((text) => ({ file: text.file, ...readingOfPage(text, language) }));

  expect(own.length).toBeGreaterThan(0);
  expect(scores.filter(({ score }) => score < b1)).toEqual([]);
});
