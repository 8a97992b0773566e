import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface Accepted {
  key: string;
  /** The request's body as JSON. */
  body: string;
}

/** `accepted silently`: the mail was taken, and the answer was something else. */
export type Behaviour = (
  attempt: number,
  response: ServerResponse,
  request: IncomingMessage,
) => 'accept' | 'accepted silently' | 'answered';

/**
 * A mail service on loopback that behaves as Resend documents: the same key with the same body is
 * one mail, and with another body an error.
 * @param behave What to do with each attempt; `accept` takes the mail and says so.
 */
export async function startMailService(behave: Behaviour) {
  const accepted = new Map<string, string>();
  let attempts = 0;
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      attempts += 1;
      const turn = behave(attempts, response, request);
      if (turn === 'answered') return;
      const key = String(request.headers['idempotency-key']);
      const earlier = accepted.get(key);
      if (earlier !== undefined && earlier !== body) {
        if (turn === 'accept') fail(response, 409, 'invalid_idempotent_request');
        return;
      }
      accepted.set(key, body);
      if (turn === 'accepted silently') return;
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ id: key }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    url: `http://127.0.0.1:${port ?? 0}`,
    attempts: () => attempts,
    accepted: (): Accepted[] => [...accepted].map(([key, body]) => ({ key, body })),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

/** An error as Resend words it. */
export function fail(
  response: ServerResponse,
  statusCode: number,
  name: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(statusCode, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ statusCode, name, message: 'A message that is not shown' }));
}
