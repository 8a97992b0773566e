import { fieldNames, ticked, type FieldName } from '#src/contact-form/fields.ts';

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

/** The bytes of a body, read no further than the limit; nothing when it is larger. */
export async function readLimited(request: Request): Promise<Buffer | undefined> {
  if (!request.body) return Buffer.alloc(0);
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks);
    bytes += value.byteLength;
    if (bytes > maxBytes) break;
    chunks.push(value);
  }
  // Nobody waits for the sender to notice.
  void reader.cancel();
  return undefined;
}

/** Makes text of bytes. */
type Decode = (bytes: Buffer) => string;

/**
 * How the bytes of a body are to be read: in the set of characters that it names, else in UTF-8, and
 * in that of Windows what is not UTF-8. So nobody's letters turn into question marks.
 */
export function decoderOf(request: Request): Decode {
  const named = /charset="?([^\s;"]+)/i.exec(request.headers.get('content-type') ?? '')?.[1];
  return (bytes) => {
    for (const label of [named ?? 'utf-8', 'utf-8']) {
      try {
        return new TextDecoder(label, { fatal: true }).decode(bytes);
      } catch {
        // An unknown name, or bytes that it does not have.
      }
    }
    return new TextDecoder('windows-1252').decode(bytes);
  };
}

/** The known fields in a body; JSON that cannot be read counts as an empty form. */
export function readValues(body: Buffer, type: (typeof bodyTypes)[number], decode: Decode): Values {
  const values: Values = {};
  const source = type === 'application/json' ? readJson(decode(body)) : readForm(body, decode);
  for (const name of fieldNames) {
    const value = source.get(name);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

/** The fields of a form (URL standard, 5.1), the first of each name. */
function readForm(body: Buffer, decode: Decode): Map<string, string> {
  const text = (encoded: string) =>
    decode(
      Buffer.from(
        encoded
          .replaceAll('+', ' ')
          .replaceAll(/%([\da-f]{2})/gi, (_, hex: string) =>
            String.fromCharCode(Number.parseInt(hex, 16)),
          ),
        'latin1',
      ),
    );
  const pairs = body
    .toString('latin1')
    .split('&')
    .map((pair): [string, string] => {
      const [name = '', ...value] = pair.split('=');
      return [text(name), text(value.join('='))];
    });
  return new Map(pairs.reverse());
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

/** What a program put in a field, as text: nothing that it sent is left out in silence. */
function asText(name: string, value: unknown): [string, string][] {
  if (typeof value === 'string') return [[name, value]];
  if (value === null || value === false) return [];
  if (value === true) return [[name, ticked]];
  return [[name, Array.isArray(value) ? value.map(String).join(', ') : JSON.stringify(value)]];
}
