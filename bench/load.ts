import { createServer, type IncomingMessage, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { deliver } from '#functions/contact/deliver.ts';
import { handleContact } from '#functions/contact/handle.ts';
import { pagesIn } from '#functions/contact/pages.ts';
import { createResendTransport } from '#functions/contact/transports/resend.ts';
import { publicHolidays } from '#src/publish/holidays.ts';
import { startMailService } from '#tools/services/resend.ts';
import { quantile } from './shared/quantile.ts';

const requests = 3000;
const holidays = new Set(publicHolidays(new Date()));
const together = 20;
const body = (number: number) =>
  new URLSearchParams({
    language: 'nl',
    name: 'Noor de Vries',
    email: 'noor@universiteit.nl',
    organisation: 'Universiteit',
    organisationType: 'university',
    topic: 'russia',
    question: `Vraag ${number}: ${'mag dit? '.repeat(100)}`,
    noThirdPartyData: 'yes',
  });

type Handler = (request: Request) => Promise<Response>;

/** Requests a second and slowest one in twenty, beside a handler that only answers. */
export async function measure(): Promise<void> {
  const service = await startMailService(() => 'accept');
  const transport = createResendTransport('re_bench', service.url);
  const contact: Handler = (request) =>
    handleContact(request, {
      mail: { from: 'Loket <formulier@loket.example>', to: 'loket@loket.example' },
      loket: { workingDays: 3, phone: '088 042 62 00', holidays },
      advise: () => [],
      mayReceive: () => true,
      secret: 'a secret of the bench',
      deliver: (message) => deliver(message, [transport]),
      readPage: pagesIn('.'),
      now: () => new Date(),
      log: () => undefined,
    });
  const bare: Handler = async (request) => {
    await request.text();
    return new Response(null, { status: 303, headers: { location: '/' } });
  };
  console.log(`${requests} questions over HTTP on this machine, ${together} at a time`);
  const results = { 'only answers': await press(bare), 'contact form': await press(contact) };
  console.table(results);
  console.log(`mails accepted by the mail service: ${service.accepted().length}`);
  service.stop();
}

async function press(handler: Handler) {
  const { url, server } = await listen(handler);
  const times: number[] = [];
  const failures: number[] = [];
  const start = performance.now();
  let next = 0;
  const work = async () => {
    for (let number = next++; number < requests; number = next++) {
      const begun = performance.now();
      const init = { method: 'POST', body: body(number), redirect: 'manual' } as const;
      const { status } = await fetch(url, init);
      times.push(performance.now() - begun);
      if (status !== 303) failures.push(status);
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  const seconds = (performance.now() - start) / 1000;
  server.close();
  return {
    'requests/s': Math.round(requests / seconds),
    'p50 ms': quantile(times, 0.5),
    'p95 ms': quantile(times, 0.95),
    failures: failures.length,
  };
}

async function listen(handler: Handler): Promise<{ url: string; server: Server }> {
  const answer = async (incoming: IncomingMessage) =>
    handler(
      new Request('http://localhost/api/contact', {
        method: 'POST',
        headers: { 'content-type': incoming.headers['content-type'] ?? '' },
        body: await text(incoming),
      }),
    );
  const server = createServer((incoming, outgoing) => {
    void answer(incoming).then((response) => {
      outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return { url: `http://127.0.0.1:${port}`, server };
}
