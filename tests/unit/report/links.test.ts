import { expect, test } from 'vitest';
import { readContent } from '#src/editor/read.ts';
import { askLinks } from '#tools/report/ask-links.ts';
import { report } from '#tools/report/cli.ts';
import { externalLinks } from '#tools/report/links.ts';
import { folder, rewrite, useSoundContent } from '../writing/sound-content.ts';

useSoundContent();

interface Asked {
  url: string;
  method: string | undefined;
  agent: string | null;
}

/** A world that answers by address and method, and in which no time passes. */
function worldOf(answer: (asked: Asked) => Response) {
  const asked: Asked[] = [];
  const waits: number[] = [];
  const ask = (input: string | URL | Request, { method, headers }: RequestInit = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    const question = { url, method, agent: new Headers(headers).get('user-agent') };
    asked.push(question);
    return new Promise<Response>((resolve) => {
      resolve(answer(question));
    });
  };
  const wait = (milliseconds: number) => Promise.resolve(waits.push(milliseconds));
  const now = () => Date.parse('2026-12-01T12:00:00Z');
  return { asked, waits, world: { ask, wait, now, tell: () => undefined } };
}

const status = (code: number, headers: Record<string, string> = {}) =>
  new Response(null, { status: code, headers });

const links = (...urls: string[]) => new Map(urls.map((url) => [url, ['content/a.yaml']]));
const [one, two, other] = [
  'https://one.example/a',
  'https://one.example/b',
  'https://two.example/',
];

test('asks for every address of the content once, those in a text as well', () => {
  rewrite(
    'questions/other/nl.mdx',
    (text) =>
      `${text}\nZie [de bron](https://one.example/a#deel) en [weer](https://one.example/a).\n`,
  );

  const found = externalLinks(readContent(folder).files);

  expect(found.get(one)).toEqual(['content/questions/other/nl.mdx']);
  expect([...found.keys()]).toContain('https://eur-lex.europa.eu/eli/reg/2023/2/oj');
});

test('asks the network nothing unless links are asked for', async () => {
  const { asked, world } = worldOf(() => status(200));

  await report(['--on', '2026-12-01'], { folder, world });
  expect(asked).toEqual([]);

  await report(['--on', '2026-12-01', '--links'], { folder, world });
  expect(asked.length).toBeGreaterThan(3);
});

test('names a dead link with the files that lead there, and ends with 1', async () => {
  const { world } = worldOf(({ url }) => status(url.endsWith('2023/2/oj') ? 404 : 200));

  const { said, code } = await report(['--on', '2026-12-01', '--links'], { folder, world });

  expect(said).toContain('Dode link (1)');
  expect(said).toContain('https://eur-lex.europa.eu/eli/reg/2023/2/oj antwoordde met status 404');
  expect(said).toContain('content/acts/law.yaml');
  expect(code).toBe(1);
});

test('says who asks, and asks for the page only where its head says nothing', async () => {
  const { asked, world } = worldOf(({ url, method }) =>
    status(url === two && method === 'HEAD' ? 405 : 200),
  );

  const { dead, unknown } = await askLinks(links(one, two), world);

  expect([dead, unknown]).toEqual([[], []]);
  expect(asked.map(({ url, method }) => [url, method])).toEqual([
    [one, 'HEAD'],
    [two, 'HEAD'],
    [two, 'GET'],
  ]);
  for (const { agent } of asked) expect(agent).toContain('loket-kennisveiligheid');
});

test('asks one host after the other, with a pause before each question', async () => {
  const { asked, waits, world } = worldOf(() => status(200));

  await askLinks(links(one, other, two), world);

  expect(asked.map(({ url }) => url)).toEqual([one, two, other]);
  expect(waits).toEqual([1000, 1000, 1000]);
});

test.for([
  ['120', 120_000],
  ['Tue, 01 Dec 2026 12:00:30 GMT', 30_000],
] as const)('comes back when a host says after how long: %s', async ([after, delay]) => {
  let isFirst = true;
  const { waits, world } = worldOf(() => {
    const answer = isFirst ? status(429, { 'Retry-After': after }) : status(200);
    isFirst = false;
    return answer;
  });

  const { unknown } = await askLinks(links(one), world);

  expect(unknown).toEqual([]);
  expect(waits).toEqual([1000, delay, 1000]);
});

test.for([{ 'Retry-After': '3600' }, {}] as Record<string, string>[])(
  'leaves a host alone that wants to be left alone: %j',
  async (headers) => {
    const { asked, world } = worldOf(({ url }) =>
      url === other ? status(200) : status(503, headers),
    );

    const { unknown } = await askLinks(links(one, two, other), world);

    expect(asked.map(({ url }) => url)).toEqual([one, other]);
    expect(unknown.map(({ url }) => url)).toEqual([one, two]);
  },
);

test.for([
  [403, 'antwoordde met status 403'],
  // What EUR-Lex answers to programs, whatever they ask for.
  [202, 'antwoordde met status 202'],
] as const)('calls nothing dead that only refuses a program: %i', async ([code, reason]) => {
  const { world } = worldOf(() => status(code));

  expect(await askLinks(links(one), world)).toMatchObject({ dead: [], unknown: [{ reason }] });
});

test('calls no host dead that gives no answer, and asks it no more', async () => {
  const { asked, world } = worldOf(() => {
    throw new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND') });
  });

  const { dead, unknown } = await askLinks(links(one, two), world);

  expect(dead).toEqual([]);
  expect(unknown.map(({ reason }) => reason)).toEqual([
    'gaf geen antwoord (getaddrinfo ENOTFOUND)',
    'gaf geen antwoord (getaddrinfo ENOTFOUND)',
  ]);
  expect(asked.length).toBe(1);
});
