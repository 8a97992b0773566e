import type { Language } from '#src/site/language.ts';

/** Pagefind's client, as far as it is used here. */
export interface Engine {
  init: () => Promise<void>;
  search: (
    word: string,
  ) => Promise<{ results: { id: string; score: number; data: () => Promise<{ url: string }> }[] }>;
}

/** Gives a file of an index by its path below the index's folder. */
export type ReadFile = (file: string) => Uint8Array<ArrayBuffer>;

const indexes = new Map<string, ReadFile>();
const fromNetwork = globalThis.fetch;

/**
 * Start Pagefind's own client on an index, without a browser.
 * @param client address of the `pagefind.js` that belongs to the index.
 * @param name tells this index from others in the same process.
 */
export async function startEngine(
  client: URL,
  name: string,
  language: Language,
  readFile: ReadFile,
): Promise<Engine> {
  indexes.set(name, (file) =>
    file === 'pagefind-entry.json' ? only(language, readFile(file)) : readFile(file),
  );
  // The client fetches its files, and Node's own fetch reads none from the disk.
  globalThis.fetch = answer;
  // A copy of its own: the client keeps one language for all that was made with it.
  const { createInstance } = (await import(`${client.href}?${name}`)) as {
    createInstance: (options: object) => Engine;
  };
  const engine = createInstance({ basePath: `/${name}/`, baseUrl: '/', noWorker: true });
  await engine.init();
  return engine;
}

/** The client takes its language from the page; without one, from the largest index in this list. */
function only(language: Language, entry: Uint8Array): Uint8Array<ArrayBuffer> {
  const list = JSON.parse(new TextDecoder().decode(entry)) as { languages: Record<string, object> };
  const languages = { [language]: list.languages[language] };
  return new TextEncoder().encode(JSON.stringify({ ...list, languages }));
}

/** Addresses without a host are those of an index; all others are none of its business. */
function answer(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const address = input instanceof Request ? input.url : String(input);
  if (!address.startsWith('/')) return fromNetwork(input, init);
  const [, name = '', file = ''] = /^\/([^/]+)\/([^?]+)/.exec(address) ?? [];
  const content = indexes.get(name)?.(file);
  return Promise.resolve(content ? new Response(content) : new Response(null, { status: 404 }));
}
