import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { law } from '#tools/law/cli.ts';
import { request, textOf } from '#tools/request.ts';
import { acts, lawOf } from './small-register.ts';
import { page, services } from './services.ts';

const fails = (): never => {
  throw new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND') });
};
const nothing = () => Response.json({ head: {}, results: { bindings: [] } });

test.for([
  ['wijzigingen van 833-2014, 2024-1745', { amendments: fails }],
  ['versies van 833-2014, 2024-1745', { consolidations: fails }],
  ['sanctiewet-1977 (BWBR0003296)', { manifest: fails }],
  ['ontheffing (https://www.rijksoverheid.nl/ontheffing)', { page: fails }],
] as const)('says that a service failed and ends with 2: %s', async ([asked, service]) => {
  const { said, code } = await lawOf({}, service);

  expect(said).toContain(`${asked}: gaf geen antwoord (getaddrinfo ENOTFOUND)`);
  expect(code).toBe(2);
});

test('says of a host that was not reached once that it was not, before anything else', async () => {
  const second = { ...acts.page, id: 'tweede' };

  const { said, code } = await lawOf({ acts: [...Object.values(acts), second] }, { page: fails });

  expect(said).toMatch(
    /^Niet te vragen, dus onbekend \(1\)\n {2}www\.rijksoverheid\.nl: gaf geen antwoord \(.*\); 2 vragen/,
  );
  expect(code).toBe(2);
});

test('says in one line that nothing was reached', async () => {
  const none = { amendments: fails, consolidations: fails, manifest: fails, page: fails };

  const { said, code } = await lawOf({}, none);

  expect(said).toMatch(/^Niet te vragen, dus onbekend \(1\)\n {2}geen van de 3 sites is bereikt;/);
  expect(code).toBe(2);
});

test('names a page of which a new text would go unseen, and the command that mends it', async () => {
  const unmarked = { ...acts.page, hash: undefined };

  const { said } = await lawOf({ acts: [acts.base, unmarked] }, { page: fails });

  expect(said).toMatch(
    /Pagina zonder vingerafdruk die geen antwoord gaf: .* npm run law -- --write .* \(1\)\n {2}ontheffing/,
  );
  expect((await lawOf({}, { page: fails })).said).not.toContain('zonder vingerafdruk');
});

test('says everything else all the same when one service fails', async () => {
  const read = { version: '2004-01-01', on: '2026-11-27' };

  const { said, code } = await lawOf(
    { acts: [acts.base, acts.amending, { ...acts.dutch, read }] },
    { amendments: fails },
  );

  expect(said).toContain('sanctiewet-1977: gelezen tot 1 januari 2004');
  expect(code).toBe(2);
});

test.for([
  ['amending acts', { amendments: nothing }, 'noemt geen wijziging van 833-2014'],
  ['consolidations', { consolidations: nothing }, 'noemt geen geconsolideerde versie'],
  ['versions', { manifest: () => new Response('<work/>') }, 'noemt geen geldende versie'],
  ['words', { page: page('<main><script>go()</script></main>') }, 'een pagina zonder tekst'],
  ['anything', { manifest: () => new Response(' ') }, 'gaf een leeg antwoord'],
] as const)('does not take an empty answer for peace: no %s', async ([, service, reason]) => {
  const { said, code } = await lawOf({}, service);

  expect(said).toContain(reason);
  expect(code).toBe(2);
});

test.for([
  ['an error', { amendments: () => new Response('x', { status: 500 }) }, 'met status 500'],
  ['a page instead of a table', { amendments: page('<p>Busy</p>') }, 'geen tabel met resultaten'],
  ['JSON of another kind', { amendments: () => Response.json({}) }, 'geen tabel met resultaten'],
  ['a file instead of a page', { page: () => new Response('%PDF') }, 'gaf geen webpagina'],
] as const)('does not take %s for an answer', async ([, service, reason]) => {
  const { said, code } = await lawOf({}, service);

  expect(said).toContain(reason);
  expect(code).toBe(2);
});

test('does not say that nothing moved when the register cannot be read', async () => {
  const { said, code } = await lawOf({ acts: [{ ...acts.base, kind: 'song' }] });

  expect(said).toContain('content/acts/all.yaml, 0.kind');
  expect(code).toBe(2);
});

test('does not say that nothing moved when there is no register', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'law-'));

  const { code } = await law({ folder, day: '2026-11-28', ask: services().ask });
  rmSync(folder, { recursive: true });

  expect(code).toBe(2);
});

test.for([
  ['begins', false],
  ['ends', true],
] as const)('does not wait for a service whose answer never %s', async ([, begins]) => {
  const server = createServer((_, response) => {
    if (begins) response.write('half an ');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const asked = request(url, { ask: fetch, seconds: 0.3 }).then(textOf);

  await expect(asked).rejects.toThrow('gaf niet op tijd antwoord');
  server.closeAllConnections();
  server.close();
});
