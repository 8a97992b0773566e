import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A page of another site, at an origin of its own, while something is done with it.
 * @param headers Those of its only page, such as a policy.
 */
export async function withOtherSite(
  html: string,
  headers: Record<string, string>,
  act: (address: string) => Promise<void>,
): Promise<void> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  try {
    await act(`http://localhost:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
