import { fieldNames, type FieldName } from '#src/contact-form/fields.ts';

/**
 * The largest body that is read, in bytes. A form may take nine bytes for a character, and a text
 * that is some times too long is given back with a word on its length, not refused unread.
 */
export const maxBytes = 256 * 1024;

/** What the visitor sent, by known field name; nothing else of the body is kept. */
export type Values = Partial<Record<FieldName, string>>;

export const bodyTypes = ['application/x-www-form-urlencoded', 'application/json'] as const;

/** The exact type of the body without its parameters, or nothing when it is not accepted. */
export function bodyType(request: Request) {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  return bodyTypes.find((accepted) => accepted === type);
}

/** The text of a body, read no further than the limit; nothing when it is larger. */
export async function readLimited(request: Request): Promise<string | undefined> {
  if (!request.body) return '';
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new TextDecoder().decode(Buffer.concat(chunks));
    bytes += value.byteLength;
    if (bytes > maxBytes) break;
    chunks.push(value);
  }
  // Nobody waits for the sender to notice.
  void reader.cancel();
  return undefined;
}

/** The known fields in a body; JSON that cannot be read counts as an empty form. */
export function readValues(text: string, type: (typeof bodyTypes)[number]): Values {
  const values: Values = {};
  const source = type === 'application/json' ? readJson(text) : new URLSearchParams(text);
  for (const name of fieldNames) {
    const value = source.get(name);
    if (value !== null && value !== undefined) values[name] = value;
  }
  return values;
}

function readJson(text: string): Map<string, string> {
  try {
    const data: unknown = JSON.parse(text);
    const entries = typeof data === 'object' && data !== null ? Object.entries(data) : [];
    return new Map(entries.flatMap(([name, value]) => asText(name, value)));
  } catch {
    // The visitor gets the usual list of missing fields.
    return new Map();
  }
}

function asText(name: string, value: unknown): [string, string][] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value === 'boolean') return value ? [[name, 'yes']] : [];
  return [];
}
