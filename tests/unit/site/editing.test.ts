import { expect, test } from 'vitest';
import { editingFrom } from '#src/editing/setting.ts';
import { editingPath } from '#src/site/editing.ts';
import { fileHeaders } from '#src/site/headers.ts';
import { nothingInline } from '#src/site/inline.ts';

const place = `${editingPath}*`;

test('without the setting there is no editing page, and no header allows anything for it', () => {
  expect(editingFrom({ EDITING: '' })).toBeUndefined();
  expect(fileHeaders(nothingInline)).not.toHaveProperty([place]);
});

test.for([
  ['github:loket/site@main', ['https://api.github.com']],
  ['github:loket/site@main?base_url=https://login.example', ['https://api.github.com']],
  ['gitlab:group/sub/site@main?app_id=1', ['https://gitlab.com']],
  [
    'gitea:loket/site@main?base_url=https://git.example&api_root=https://api.example/api/v1',
    ['https://api.example', 'https://git.example'],
  ],
] as const)('%s: the page asks its provider, and runs no script from elsewhere', ([value, own]) => {
  const setting = editingFrom({ EDITING: value });
  const policy = fileHeaders(nothingInline, setting?.origins)[place]?.['Content-Security-Policy'];

  expect(setting?.backend).toMatchObject({ branch: 'main' });
  expect(policy).toContain(`connect-src 'self' ${own.join(' ')};`);
  expect(policy).toContain("script-src 'self';");
  expect(fileHeaders(nothingInline, setting?.origins)['/*']).toEqual(
    fileHeaders(nothingInline)['/*'],
  );
});

test.for(['true', 'github:site@main', 'github:loket/site', 'github:loket/site@main?app=1'])(
  '“%s” as the setting stops the build and names it',
  (value) => {
    expect(() => editingFrom({ EDITING: value })).toThrow('EDITING must be like');
  },
);
