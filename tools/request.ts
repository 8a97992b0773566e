/** What asks the network; a test passes its own. */
export type Fetch = typeof fetch;

/** A service that did not answer, or not with what was asked for; the message is for people. */
export class NoAnswer extends Error {}

/** A service that was not reached, or not in time: what else was asked of it will fail as well. */
export class NoContact extends NoAnswer {}

const agent = 'loket-kennisveiligheid';

/**
 * Ask for an address, and wait no longer than `seconds` for the whole answer.
 * @returns the response, whatever its status.
 * @throws NoAnswer when there is none.
 */
export async function request(
  url: string,
  { ask, seconds = 30, headers = {}, ...rest }: AskOptions,
): Promise<Response> {
  try {
    return await ask(url, {
      ...rest,
      headers: { 'User-Agent': agent, ...headers },
      signal: AbortSignal.timeout(seconds * 1000),
    });
  } catch (error) {
    throw noAnswer(error);
  }
}

interface AskOptions {
  ask: Fetch;
  seconds?: number;
  headers?: Record<string, string>;
  method?: string;
  redirect?: 'manual';
  body?: URLSearchParams | string;
}

/**
 * The text of a response.
 * @throws NoAnswer when the status is not a good one, when it breaks off, or when it is empty.
 */
export async function textOf(response: Response): Promise<string> {
  if (!response.ok) {
    await response.body?.cancel();
    throw new NoAnswer(`antwoordde met status ${response.status}`);
  }
  const text = await response.text().catch((error: unknown) => {
    throw noAnswer(error);
  });
  if (!text.trim()) throw new NoAnswer('gaf een leeg antwoord');
  return text;
}

/**
 * The bytes of a response.
 * @throws NoAnswer when it breaks off, or when it is empty.
 */
export async function bytesOf(response: Response): Promise<Uint8Array> {
  const bytes = await response.bytes().catch((error: unknown) => {
    throw noAnswer(error);
  });
  if (bytes.length === 0) throw new NoAnswer('gaf een leeg antwoord');
  return bytes;
}

function noAnswer(error: unknown): NoContact {
  const { name, message, cause } = error as Error;
  if (name === 'TimeoutError') return new NoContact('gaf niet op tijd antwoord');
  // What went wrong on the way stands in the cause; fetch itself says no more than that it failed.
  return new NoContact(`gaf geen antwoord (${cause instanceof Error ? cause.message : message})`);
}
