import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { expect, onTestFinished, test, vi } from 'vitest';
import { keepIssue } from '#tools/issue/keep-issue.ts';

/** A repository with these open issues, and what was asked of it. */
async function repository(open: { number: number; title: string }[], status = 200) {
  const asked: unknown[][] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const data = request.method === 'GET' ? undefined : await json(request);
      const place = request.url?.replace(/\?.*/, '');
      asked.push([request.method, place, ...(data === undefined ? [] : [data])]);
      response.writeHead(status).end(JSON.stringify(request.method === 'GET' ? open : {}));
    })();
  }).listen(0, 'localhost');
  await vi.waitUntil(() => server.listening);
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    keep: (text: string) =>
      keepIssue({
        api: `http://localhost:${port}`,
        repository: 'loket/site',
        token: 'a token',
        title: 'Werk',
        text,
      }),
  };
}

const place = '/repos/loket/site/issues';
const body = '````text\nlezen\n````\n';

test.for([
  ['opens an issue', [], 'lezen', ['POST', place, { title: 'Werk', body }]],
  [
    'brings the open one up to date',
    [{ number: 3, title: 'Werk' }],
    'lezen',
    ['PATCH', `${place}/3`, { body }],
  ],
  ['closes it', [{ number: 3, title: 'Werk' }], '\n', ['PATCH', `${place}/3`, { state: 'closed' }]],
  ['leaves those of others', [{ number: 3, title: 'Ander werk' }], '', undefined],
] as const)('what is to be done %s', async ([, open, text, change]) => {
  const { asked, keep } = await repository([...open]);
  await keep(text);

  expect(asked).toEqual([['GET', place], ...(change ? [change] : [])]);
});

test('a repository that refuses stops the job', async () => {
  const { keep } = await repository([], 403);

  await expect(keep('lezen')).rejects.toThrow('status 403');
});
