import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteUrl } from './visit.ts';

const statusOf = async (address: string) => (await fetch(siteUrl() + address)).status;

test('85 pages that are asked for at the same time are all there', async () => {
  const addresses = globSync('dist/**/index.html')
    .map((file) => file.replaceAll('\\', '/').slice('dist'.length, -'index.html'.length))
    .slice(0, 85);

  const statuses = await Promise.all(addresses.map(statusOf));

  expect(statuses).toEqual(Array.from({ length: 85 }, () => 200));
});

test.for([
  ['/%E0%A4%A', 400],
  ['/en/%E0%A4%A', 400],
  ['/en/a%00b', 400],
  ['//nowhere/', 404],
  ['//', 200],
] as const)('%s is answered with %i, and the next visitor is served', async ([address, status]) => {
  expect(await statusOf(address)).toBe(status);
  expect(await statusOf('/')).toBe(200);
});
