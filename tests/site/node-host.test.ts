import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressIn } from '#tools/pack/compress.ts';
import { pack } from '#tools/pack/pack.ts';
import { startHost } from '#host/start-host.ts';
import { ownMail } from '#tools/own-mail.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'packed-'));

beforeAll(async () => {
  await pack(folder);
  await compressIn(path.join(folder, 'dist/contact'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Start the host in this process, until the test is over. */
async function start(options: Partial<Parameters<typeof startHost>[0]> = {}) {
  vi.spyOn(console, 'log').mockReturnValue();
  for (const [name, value] of Object.entries(ownMail)) vi.stubEnv(name, value);
  const { port, stop } = await startHost({ port: 0, place: 'local', root: folder, ...options });
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await stop();
  });
  return `http://localhost:${port}`;
}

/** The bytes of an answer as they came over the wire. */
const bytesOf = (url: string, encoding: string) =>
  new Promise<Buffer>((resolve, reject) => {
    request(url, { headers: { 'Accept-Encoding': encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve(Buffer.concat(parts));
      });
    })
      .on('error', reject)
      .end();
  });

test.for([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('a page travels small for who understands %s', async ([encoding, decompress]) => {
  const url = await start();
  const small = await bytesOf(`${url}/contact/`, encoding);

  const page = readFileSync(path.join(folder, 'dist/contact/index.html'));
  expect(small.byteLength).toBeLessThan(page.byteLength / 2);
  expect(decompress(small).equals(page)).toBe(true);
});

test('a page that somebody has is not sent again', async () => {
  const url = await start();
  const { headers } = await fetch(`${url}/over/`);
  const again = await fetch(`${url}/over/`, {
    headers: { 'If-None-Match': headers.get('etag') ?? '' },
  });

  expect(again.status).toBe(304);
});

test.for(['/_headers', '/_redirects', '/../netlify.toml', '/..%2fnetlify.toml'])(
  '%s is for the host alone',
  async (address) => {
    expect((await fetch((await start()) + address)).status).toBe(404);
  },
);

test('a file cannot be written to', async () => {
  const { status, headers } = await fetch(`${await start()}/over/`, { method: 'POST' });

  expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test('a visitor who sends too often blocks nobody else', async () => {
  const url = await start({ isBehindProxy: true, most: 2 });
  const from = async (ip: string) =>
    (await fetch(`${url}/api/contact`, { headers: { 'X-Forwarded-For': `1.1.1.1, ${ip}` } }))
      .status;

  expect([await from('2.2.2.2'), await from('2.2.2.2'), await from('2.2.2.2')]).toEqual([
    405, 405, 429,
  ]);
  expect(await from('3.3.3.3')).toBe(405);
});

test.for([
  [true, 422],
  [false, 403],
] as const)('the word of a proxy on the scheme counts: %s', async ([isBehindProxy, status]) => {
  const url = await start({ isBehindProxy });
  const { host } = new URL(url);
  const response = await fetch(`${url}/api/contact`, {
    method: 'POST',
    body: new URLSearchParams({ name: 'Noor' }),
    headers: { Origin: `https://${host}`, 'X-Forwarded-Proto': 'https' },
  });

  expect(response.status).toBe(status);
});

test('the packed folder runs by itself, says that it is well, and ends when it is told to', async () => {
  const port = await freePort();
  const program = spawn(process.execPath, ['server.mjs'], {
    cwd: folder,
    env: { PORT: String(port), HOST: 'localhost' },
  });
  const exited = new Promise<number | null>((resolve) => program.once('exit', resolve));
  let said = '';
  program.stdout.on('data', (part: Buffer) => (said += part.toString()));
  await vi.waitUntil(() => said.includes('ready'), { timeout: 20_000 });

  const health = await fetch(`http://localhost:${port}/healthz`);
  const form = await fetch(`http://localhost:${port}/en/contact/sent`);
  program.kill('SIGTERM');

  expect([health.status, await health.text()]).toEqual([200, 'ok']);
  expect(form.status).toBe(200);
  expect(await exited).toBe(0);
});

/** What the packed server says when it cannot start, or starts with something to mend. */
async function said(variables: Record<string, string>, ...options: string[]) {
  const program = spawn(process.execPath, [...options, 'server.mjs'], {
    cwd: folder,
    env: { PORT: '0', HOST: 'localhost', ...variables },
  });
  onTestFinished(() => void program.kill());
  let told = '';
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (part: Buffer) => (told += part.toString()));
  const exited = new Promise<number | null>((resolve) => program.once('close', resolve));
  await Promise.race([exited, vi.waitUntil(() => told.includes('ready'), { timeout: 20_000 })]);
  return told;
}

test('whoever starts the packed folder with a Node that is too old is told which one it needs', async () => {
  const old = "Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } })";

  expect(await said({}, '--import', `data:text/javascript,${old}`)).toBe(
    'Node 20.20.2 is too old: 22 or newer is needed.\n',
  );
});

test('whoever starts the packed folder hears which variables of the form are missing', async () => {
  const told = await said({ MAIL_TRANSPORT: 'smtp' });

  expect(told).toContain('cannot deliver; missing or wrong: MAIL_FROM, LOKET_MAILBOX');
  expect(told).toContain('ready on port');
});

test('a port that is taken, or is none, is told in a line', async () => {
  const { port } = new URL(await start());

  expect(await said({ PORT: port })).toBe(`Port ${port} is in use; choose another with PORT.\n`);
  expect(await said({ PORT: 'abc' })).toBe('PORT is abc; give a number.\n');
});

test('what is small or no text stays as it is', async () => {
  const site = mkdtempSync(path.join(tmpdir(), 'site-'));
  onTestFinished(() => {
    rmSync(site, { recursive: true });
  });
  mkdirSync(path.join(site, 'a'));
  writeFileSync(path.join(site, 'a/small.html'), 'x');
  cpSync('public/apple-touch-icon.png', path.join(site, 'a/icon.png'));

  await compressIn(site);

  expect(readdirSync(path.join(site, 'a')).toSorted()).toEqual(['icon.png', 'small.html']);
});

/** A port that nobody listens at, for a program that must be told one. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await vi.waitUntil(() => probe.listening);
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}
