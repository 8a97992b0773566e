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
