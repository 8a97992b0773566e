import { expect, test } from 'vitest';
import { readContent } from '#src/editor/read.ts';
import { previewNote } from '#tools/preview/preview-note.ts';

const { files } = readContent('tests/fixtures/content');

test('reviewers are led to the pages that changed, in both languages', () => {
  const changed = [
    'content/questions/reply-time/nl.mdx',
    'content/loket.yaml',
    'src/site/dates.ts',
  ];
  const [, page, other, ...rest] = previewNote('https://x.example', changed, files).split('\n');

  expect(page).toMatch(
    /^- \[\/vragen\/[\w-]+\/\]\(https:\/\/x\.example\/vragen\/.+ en \[\/en\/questions/,
  );
  expect(other).toContain('`content/loket.yaml` kan op meer pagina’s staan');
  expect(rest).toEqual([]);
});
