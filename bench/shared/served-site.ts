import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import tls from 'node:tls';
import { bundleFunctions, type BundledFunction } from '#tools/function-bundle.ts';
import { serve } from '#tools/server.ts';
import { certificate } from '#tools/services/smtp.ts';

/** The built site as `npm start` serves it, with the function as a deploy bundles it. */
export interface ServedSite {
  url: string;
  bundles: BundledFunction[];
  stop: () => Promise<void>;
}

export async function serveSite(): Promise<ServedSite> {
  // Not where `npm start` has its bundle, from which it may be reading.
  const folder = mkdtempSync(path.join(tmpdir(), 'bundle-'));
  const bundles = await bundleFunctions(folder);
  tls.setDefaultCACertificates([...tls.getCACertificates(), certificate]);
  const { url, stop } = await serve(0, bundles);
  // Nobody reads here what the function logs of every request.
  const { log } = console;
  console.log = () => undefined;
  return {
    url,
    bundles,
    stop: async () => {
      console.log = log;
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Tell the function, which asks at every request, by which way to send. */
export function sendMailBy(ways: Record<string, string | undefined>): void {
  const addresses = {
    MAIL_FROM: 'Loket <formulier@loket.example>',
    LOKET_MAILBOX: 'loket@loket.example',
  };
  for (const [name, value = ''] of Object.entries({ ...addresses, ...ways })) {
    // An empty variable counts as none.
    process.env[name] = value;
  }
}
