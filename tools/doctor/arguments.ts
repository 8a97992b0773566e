import { parseArgs } from 'node:util';

/** What can be asked of the doctor, in Dutch. */
const usage = `npm run doctor -- [https://adres-van-de-site] [--mail] [--env bestand] [--dkim naam] [--json]
  --mail   stuurt ook een proefbericht naar het postvak
  --env    leest de variabelen uit dit bestand in plaats van .env
  --dkim   naam van de DKIM-sleutel, voor ._domainkey (Resend: resend)
  --json   voor een machine`;

const options = {
  mail: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  env: { type: 'string' },
  dkim: { type: 'string' },
} as const;

/** Arguments that cannot be read; the message is for people. */
export class WrongArguments extends Error {}

/**
 * Read what stands after `--`.
 * @throws WrongArguments
 */
export function readArguments(args: string[]) {
  const { values, positionals } = parsed(args);
  const [given, ...others] = positionals;
  const url = given === undefined ? undefined : URL.parse(given);
  if (url === null || others.length > 0 || (url && !/^https?:$/.test(url.protocol))) {
    throw new WrongArguments(`Geef één adres, met https:// ervoor.\n${usage}`);
  }
  return { ...values, address: url?.origin };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new WrongArguments(`${(error as Error).message}\n${usage}`);
  }
}
