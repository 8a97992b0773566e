import { createServer, type IncomingMessage, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { deliver } from '#functions/contact/deliver.ts';
import { createResendTransport } from '#functions/contact/transports/resend.ts';
import { startMailService } from '#tools/services/resend.ts';
import { press, type Pressure } from './load/press.ts';
import { weighBundle } from './load/weigh-bundle.ts';
import { contactForm, type Handler } from './shared/contact-form.ts';
import { sendMailBy, serveSite } from './shared/served-site.ts';

const crowd: Pressure = { requests: 3000, together: 20 };
const alone: Pressure = { requests: 300, together: 1 };

/**
 * Requests a second and how long they take, beside a handler that only answers; the same for the
 * served site, with the bundled function; and what that function weighs.
 */
export async function measure(): Promise<void> {
  const service = await startMailService(() => 'accept');
  const transport = createResendTransport('re_bench', service.url);
  const form = contactForm((message) => deliver(message, [transport]));
  const site = await serveSite();
  sendMailBy({
    MAIL_TRANSPORT: 'resend',
    RESEND_API_KEY: 're_bench',
    RESEND_BASE_URL: service.url,
  });
  const address = `${site.url}/api/contact`;
  const results = {
    'only answers': await pressOn(bare, crowd),
    'contact form': await pressOn(form, crowd),
    'served site': await press(address, crowd),
    'served site, one visitor': await press(address, alone),
  };
  const weights = site.bundles.map((bundle) => [`function ${bundle.name}`, weighBundle(bundle)]);
  await site.stop();
  service.stop();

  console.log('questions over HTTP on this machine, taken by a mail service that never fails');
  console.table(results);
  console.log(`mails accepted by the mail service: ${service.accepted().length}`);
  console.log('what a deploy would upload, and how long it takes to load in a new process');
  console.table(Object.fromEntries(weights));
}

const bare: Handler = async (request) => {
  await request.text();
  return new Response(null, { status: 303, headers: { location: '/' } });
};

async function pressOn(handler: Handler, pressure: Pressure) {
  const { url, server } = await listen(handler);
  const result = await press(url, pressure);
  server.close();
  return result;
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
