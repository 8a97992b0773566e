import { existsSync } from 'node:fs';
import { readOptions, WrongArguments } from '../read-options.ts';

/** What can be asked of the doctor, in Dutch. */
export const usage = `npm run doctor -- [https://adres-van-de-site] [--mail] [--env bestand] [--dkim naam] [--json]
  --mail   stuurt ook een proefbericht naar het postvak
  --env    leest de variabelen uit dit bestand in plaats van .env
  --dkim   naam van de DKIM-sleutel, voor ._domainkey (Resend: resend)
  --json   voor een machine`;

const options = {
  mail: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  env: { type: 'string' },
  dkim: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/**
 * Read what stands after `--`.
 * @throws WrongArguments
 */
export function readArguments(args: string[]) {
  const { values, positionals } = readOptions({ args, options, allowPositionals: true });
  const [given, ...others] = positionals;
  const url = given === undefined ? undefined : URL.parse(given);
  if (url === null || others.length > 0 || (url && !/^https?:$/.test(url.protocol))) {
    throw new WrongArguments('Geef één adres, met https:// ervoor.');
  }
  if (values.env !== undefined && !existsSync(values.env)) {
    throw new WrongArguments(`Er is geen bestand ${values.env}.`);
  }
  return { ...values, address: url?.origin };
}
