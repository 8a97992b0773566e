import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { origin } from '#src/site/origin.ts';
import { Stopped } from './ask.ts';

/** The document of an answer that readers have now. */
interface Published {
  /** Address of its page, as `/vragen/hoe-snel/`. */
  page: string;
  number: number;
  version: number;
}

/**
 * The text of an answer as readers have it: `index.md` beside its page.
 * @param from `site` for the site itself, an address of a copy of it, or a folder with the built site.
 * @throws Stopped when it is not there, or is that of another question or version.
 */
export async function publishedText(
  from: string,
  { page, number, version }: Published,
  ask: typeof fetch,
): Promise<string> {
  const place = `${page}index.md`;
  const base = from === 'site' ? origin : from;
  const text = base.startsWith('https://')
    ? await fetched(base + place, ask)
    : readFrom(base, place);
  if (text.startsWith(`# ${number}. `) && text.includes(`/v/${number}/${version}/`)) return text;
  throw new Stopped(
    `${base}${place} is niet versie ${version} van vraag ${number}, dus niet de tekst die de wijziging vervangt.`,
  );
}

async function fetched(address: string, ask: typeof fetch): Promise<string> {
  const reason = await ask(address).then(
    async (reply) => (reply.ok ? { text: await reply.text() } : String(reply.status)),
    () => 'geen verbinding',
  );
  if (typeof reason !== 'string') return reason.text;
  throw new Stopped(
    `${address} is niet te lezen (${reason}). Bouw de site vóór u de tekst verandert (npm run build), en kies --from dist.`,
  );
}

function readFrom(folder: string, place: string): string {
  const file = path.join(folder, place);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new Stopped(
    `${file} is er niet. Bouw de site zoals die gepubliceerd is (npm run build), of kies --from site.`,
  );
}
