import { origin } from '#src/site/origin.ts';
import { NoAnswer, request, type Fetch } from '../request.ts';
import type { LinkFinding, Report } from './shape.ts';

/** What a check of links asks of the world outside; a test passes its own. */
export interface World {
  ask: Fetch;
  /** Wait so many milliseconds. */
  wait: (milliseconds: number) => Promise<unknown>;
  /** The moment, in milliseconds since 1970. */
  now: () => number;
  /** Tell whoever waits how far it is. */
  tell: (line: string) => void;
}

const agent = `loket-kennisveiligheid (npm run report; +${origin})`;
/** Between two questions to a host, in milliseconds. */
const pause = 1000;
/** Nobody waits longer than this for a host that asks for patience, in milliseconds. */
const patience = 5 * 60 * 1000;

/**
 * Ask for every address whether it is still there: one host after the other, with a pause between
 * two questions, and as late as a host asks for (`Retry-After`, RFC 9110, section 10.2.3). A host that
 * is away or wants no more questions is asked nothing more.
 */
export async function askLinks(
  links: ReadonlyMap<string, string[]>,
  world: World,
): Promise<NonNullable<Report['links']>> {
  const hosts = Map.groupBy(links.keys(), (url) => new URL(url).host);
  const dead: LinkFinding[] = [];
  const unknown: LinkFinding[] = [];
  for (const [host, urls] of hosts) {
    world.tell(`${host}: ${urls.length}`);
    let refusal = '';
    for (const url of urls) {
      const state = refusal ? { reason: refusal } : await stateOf(url, world);
      if (state === 'there') continue;
      if ('isClosed' in state) refusal = state.reason;
      const finding = { url, reason: state.reason, files: links.get(url) ?? [] };
      ('isDead' in state ? dead : unknown).push(finding);
    }
  }
  return { asked: links.size, dead, unknown };
}

type State = 'there' | { reason: string; isDead?: true; isClosed?: true };

async function stateOf(url: string, world: World): Promise<State> {
  try {
    const first = await askPatiently(url, 'HEAD', world);
    // Many servers know no HEAD, and answer it with whatever comes to mind.
    const last = isThere(first) || isBusy(first) ? first : await askPatiently(url, 'GET', world);
    if (isThere(last)) return 'there';
    const reason = `antwoordde met status ${last.status}`;
    if (last.status === 404 || last.status === 410) return { reason, isDead: true };
    return isBusy(last) ? { reason, isClosed: true } : { reason };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    // Nobody waits half a minute for each page of a host that is away.
    return { reason: error.message, isClosed: true };
  }
}

/** 202 says only that somebody will look at it: the answer of EUR-Lex to programs that it distrusts. */
const isThere = ({ ok, status }: Response) => ok && status !== 202;
const isBusy = ({ status }: Response) => status === 429 || status === 503;

/** Ask, and once more when the host says after how long it may be asked again. */
async function askPatiently(url: string, method: string, world: World): Promise<Response> {
  const response = await askOnce(url, method, world);
  const delay = isBusy(response) ? delayOf(response, world.now()) : undefined;
  if (delay === undefined || delay > patience) return response;
  await world.wait(delay);
  return askOnce(url, method, world);
}

async function askOnce(url: string, method: string, { ask, wait }: World): Promise<Response> {
  await wait(pause);
  const response = await request(url, { ask, method, headers: { 'User-Agent': agent } });
  // Only whether it is there matters.
  await response.body?.cancel();
  return response;
}

/** How long a host asks to be left alone, in milliseconds: it gives seconds, or a moment. */
function delayOf({ headers }: Response, now: number): number | undefined {
  const asked = headers.get('retry-after');
  if (!asked) return undefined;
  const delay = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - now;
  return Number.isNaN(delay) ? undefined : Math.max(0, delay);
}
